/** Looks up a domain's mail records by DNS over HTTPS, and only on request. */
import { DohResolver, type DohOptions, type Fetch, PUBLIC_RESOLVERS } from './doh';
import { ReliableResolver, type ReliableOptions } from './reliable';

export { type Clock, SYSTEM_CLOCK, wait } from './clock';
export { type DohOptions, DohResolver, type Fetch, PUBLIC_RESOLVERS } from './doh';
export { Gate } from './gate';
export { readBounded } from './body';
export { detectMailService } from './lookUp';
export { type ReliableOptions, ReliableResolver } from './reliable';
export {
  type DnsAnswer,
  type DnsFailure,
  type Limits,
  LookupError,
  type DnsQuestion,
  type Resolver,
} from './resolver';

/**
 * A resolver for everyday use.
 * @param fetch the platform's; handed in, so that a stand-in can take its place
 * @param addresses DNS over HTTPS in JSON, first choice first
 */
export function webResolver(
  fetch: Fetch,
  addresses: readonly string[] = PUBLIC_RESOLVERS,
  options: DohOptions & ReliableOptions = {},
): ReliableResolver {
  return new ReliableResolver(
    addresses.map((address) => new DohResolver(address, fetch, options)),
    options,
  );
}
