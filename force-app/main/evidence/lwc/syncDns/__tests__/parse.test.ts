import fc from 'fast-check';
import { LookupError, type DnsQuestion } from 'c/syncDns';
import { parseAnswer } from '../parse';
import { txtValue } from '../text';

const MX: DnsQuestion = { name: 'contoso.com', type: 'MX' };

const body = (message: Record<string, unknown>): string => JSON.stringify({ Status: 0, ...message });

const failure = (text: string, question = MX): string => {
  try {
    return parseAnswer(text, question).outcome;
  } catch (error) {
    if (error instanceof LookupError) return error.failure;
    throw error;
  }
};

describe('an answer', () => {
  it('gives the records of the asked name, in plain form', () => {
    const text = body({
      Question: [{ name: 'Contoso.com.', type: 15 }],
      Answer: [
        { name: 'contoso.com.', type: 15, TTL: 60, data: '0 Contoso-com.mail.protection.outlook.com.' },
        { name: 'contoso.com.', type: 46, TTL: 60, data: 'a signature' },
      ],
    });
    expect(parseAnswer(text, MX)).toEqual({
      outcome: 'found',
      records: [
        { name: 'contoso.com', type: 'MX', preference: 0, value: 'contoso-com.mail.protection.outlook.com' },
      ],
    });
  });

  it('follows aliases and leaves out what belongs to nobody asked for', () => {
    const text = body({
      Answer: [
        { name: 'mail.example.', type: 15, data: '10 mx.example.' },
        { name: 'contoso.com.', type: 5, data: 'mail.example.' },
        { name: 'fabrikam.com.', type: 15, data: '10 evil.example.' },
      ],
    });
    expect(parseAnswer(text, MX).records.map(({ type, value }) => `${type} ${value}`)).toEqual([
      'MX mx.example',
      'CNAME mail.example',
    ]);
  });

  it('tells a null MX', () => {
    const text = body({ Answer: [{ name: 'contoso.com', type: 15, data: '0 .' }] });
    expect(parseAnswer(text, MX).records[0]?.value).toBe('.');
  });

  it.each([
    ['a name that is not there', body({ Status: 3 }), 'noSuchName'],
    ['a name without such records', body({ Authority: [] }), 'empty'],
    [
      'an alias to nowhere',
      body({ Status: 3, Answer: [{ name: 'contoso.com', type: 5, data: 'x.y' }] }),
      'empty',
    ],
    ['a failed look-up', body({ Status: 2 }), 'serverFailure'],
    ['a refused one', body({ Status: 5 }), 'serverFailure'],
    ['an answer that is cut off', body({ TC: true }), 'malformed'],
    [
      'the answer to another question',
      body({ Question: [{ name: 'fabrikam.com.', type: 15 }] }),
      'otherName',
    ],
    ['the answer for another type', body({ Question: [{ name: 'contoso.com', type: 1 }] }), 'otherName'],
    ['records of another name', body({ Answer: [{ name: 'a.b', type: 15, data: '1 x.y' }] }), 'otherName'],
    ['no status', '{}', 'malformed'],
    ['half of it', '{"Status":0,"Ans', 'malformed'],
    ['a list', '[]', 'malformed'],
    ['records that are no list', body({ Answer: 'none' }), 'malformed'],
    ['half a record', body({ Answer: [{ name: 'contoso.com', type: 15 }] }), 'malformed'],
    ['an MX without a host', body({ Answer: [{ name: 'contoso.com', type: 15, data: '10' }] }), 'malformed'],
  ])('%s', (_, text, expected) => {
    expect(failure(text)).toBe(expected);
  });

  it('is an answer or a failure, whatever comes', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((value) => body({ Answer: value })),
      fc.array(fc.jsonValue()).map((value) => body({ Answer: value, Question: value })),
    );
    fc.assert(fc.property(text, (each) => expect(typeof failure(each)).toBe('string')));
  });
});

describe('a text', () => {
  it.each([
    ['v=spf1 -all', 'v=spf1 -all'],
    ['"v=spf1 -all"', 'v=spf1 -all'],
    ['"v=spf1 include:spf.protection." "outlook.com -all"', 'v=spf1 include:spf.protection.outlook.com -all'],
    ['"v=spf1 include:spf.prot""ection.outlook.com -all"', 'v=spf1 include:spf.protection.outlook.com -all'],
    ['"say \\"yes\\" \\\\ \\065"', 'say "yes" \\ A'],
    ['"not closed', ''],
    ['', ''],
  ])('%s', (data, expected) => {
    expect(txtValue(data)).toBe(expected);
  });
});
