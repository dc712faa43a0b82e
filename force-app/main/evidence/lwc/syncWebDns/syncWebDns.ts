/** The page's one way to DNS: every look-up shares it, so that a resolver found to be down is known to all of them. */
import { type Resolver, webResolver } from 'c/syncDns';

export const webDns: Resolver = webResolver((url, init) => fetch(url, init));
