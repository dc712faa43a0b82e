/** A finding with its records: in words, and foreign text as the text it is. */
import { findAll, show, texts } from 'unit/page';
import SyncMailFinding from 'c/syncMailFinding';
import { EVIDENCE_TEXT, fill, MEANING_TEXT, MIX_TEXT, QUESTION_TEXT } from 'c/syncText';

const HOSTILE = `<img src=x onerror="alert(1)">\u202e${'x'.repeat(1000)}`;

test('shows what it comes to, the cloud, the gateway and each record', async () => {
  const element = show(SyncMailFinding, {
    mix: 'allOnline',
    finding: {
      domain: 'contoso.com',
      service: 'exchangeOnline',
      microsoftCloud: 'worldwide',
      strength: 'weak',
      gateway: 'Mimecast',
      evidence: [
        { record: 'MX', name: 'contoso.com', value: HOSTILE, means: 'mxGateway' },
        { record: 'TXT', name: 'contoso.com', value: '', means: 'lookupFailed' },
      ],
    },
  });
  expect(texts(element, 'p')).toEqual([
    MIX_TEXT.allOnline,
    fill(EVIDENCE_TEXT.microsoftCloud, QUESTION_TEXT.microsoftCloud.values.worldwide.label),
    fill(EVIDENCE_TEXT.gateway, 'Mimecast'),
  ]);
  expect(texts(element, '.means')).toEqual([MEANING_TEXT.mxGateway, MEANING_TEXT.lookupFailed]);
  expect(texts(element, '.title')).toEqual(['MX contoso.com', 'TXT contoso.com']);
  expect(texts(element, 'bdi')).toEqual([HOSTILE, EVIDENCE_TEXT.recordEmpty]);
  expect(findAll(element, 'bdi').map(({ tabIndex }) => tabIndex)).toEqual([0, -1]);
  expect(findAll(element, 'img')).toHaveLength(0);
  await expect(element).toBeAccessible();
});

test('says no more than was seen', async () => {
  const element = show(SyncMailFinding, {
    mix: 'unclear',
    finding: { domain: 'contoso.com', service: 'unknown', strength: 'weak', evidence: [] },
  });
  expect(texts(element, 'p')).toEqual([MIX_TEXT.unclear]);
  await expect(element).toBeAccessible();
});
