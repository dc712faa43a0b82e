/** Text of any characters whatever, as people and servers never write it. */
import fc from 'fast-check';

/**
 * Any code points, half of them of ASCII. Fast-check's own unit `binary` does the same, after seconds in which it lists them all;
 * each test file would wait for it anew.
 */
export const anyText: fc.Arbitrary<string> = fc.string({
  unit: fc.oneof(fc.nat({ max: 0x7f }), fc.nat({ max: 0x10ffff })).map((code) => String.fromCodePoint(code)),
});
