/** What was seen, in sentences: each finding by itself, and all of it in short. */
export { cloudText, findingText, userCountText, foundText, gatewayText, tenantText } from './facts';
export { evidenceInShort, orgDomainTexts } from './inShort';
