import fc from 'fast-check';
import { anyText } from 'unit/anyText';
import { FINDING_IDS, readTenantOutput } from 'c/syncTenantReply';

const APP = '3f0c1f5e-0000-4000-8000-00000000aaaa';
const COMMAND = 'PS C:\\> Get-OrganizationConfig | fl EwsEnabled\n';

const ids = (text: string): string[] => readTenantOutput(text).findings.map(({ id }) => id);
const answer = (text: string): string | null => readTenantOutput(text).ewsAccess;
const rest = (text: string): string[] => readTenantOutput(text).unrecognised.map((line) => line.text);

describe('an error', () => {
  it.each([
    ['The remote server returned an error: (401) Unauthorized.', 'http401'],
    ['HTTP/1.1 403 Forbidden', 'http403'],
    ['X-EWS-Policy-Reason: EwsDisabled', 'ewsPolicyBlock'],
    ['"x-ews-policy-reason": "blocked"', 'ewsPolicyBlock'],
    ['Der Remoteserver hat einen Fehler zurückgegeben: (401) Nicht autorisiert.', 'http401'],
  ])('%s: %s', (text, id) => {
    expect(ids(text)).toEqual([id]);
    expect(answer(text)).toBeNull();
    expect(rest(text)).toEqual([]);
  });

  it('keeps both where the header stands below the status', () => {
    expect(ids('HTTP/1.1 403 Forbidden\nX-EWS-Policy-Reason: x')).toEqual(['http403', 'ewsPolicyBlock']);
  });
});

describe('the rest', () => {
  it('is given back, line by line, cut to what can be shown', () => {
    expect(rest('Hello,\n\nEwsEnabled : False\nregards\nName : contoso')).toEqual([
      'Hello,',
      'regards',
      'Name : contoso',
    ]);
    expect(rest('x'.repeat(10_000))[0]).toHaveLength(200);
    expect(rest('True')).toEqual(['True']);
    expect(rest('')).toEqual([]);
  });

  it('is bounded, however long the text is', () => {
    const result = readTenantOutput('line\n'.repeat(100_000));
    expect(result.unrecognised).toHaveLength(50);
    expect(result.findings.map(({ id }) => id)).toEqual(['textCut']);
  });

  it('is never an error', () => {
    const piece = fc.oneof(
      anyText,
      fc.json(),
      fc.constantFrom(
        'EwsEnabled',
        ' : ',
        '----------',
        '\n',
        'True',
        '{',
        '[',
        '"',
        ',',
        COMMAND,
        APP,
        'X-EWS-Policy-Reason',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { findings } = readTenantOutput(pieces.join(''));
        expect(findings.every(({ id, value }) => FINDING_IDS.includes(id) && value.length <= 200)).toBe(true);
      }),
    );
  });
});
