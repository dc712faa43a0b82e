/** A finding with its records: in words, and foreign text as the text it is. */
import { findAll, show, texts } from 'unit/page';
import { LOOKUP_LABELS } from 'c/syncLookupLabels';
import SyncMailFinding from 'c/syncMailFinding';
import { fill, QUESTION_TEXT } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';

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
    LOOKUP_LABELS.mix_allOnline,
    fill(TEXT_LABELS.evidence_microsoftCloud, QUESTION_TEXT.microsoftCloud.values.worldwide.label),
    fill(TEXT_LABELS.evidence_gateway, 'Mimecast'),
  ]);
  expect(texts(element, '.means')).toEqual([TEXT_LABELS.meaning_mxGateway, TEXT_LABELS.meaning_lookupFailed]);
  expect(texts(element, '.title')).toEqual(['MX contoso.com', 'TXT contoso.com']);
  expect(texts(element, 'bdi')).toEqual([HOSTILE, LOOKUP_LABELS.evidence_recordEmpty]);
  expect(findAll(element, 'bdi').map(({ tabIndex }) => tabIndex)).toEqual([0, -1]);
  expect(findAll(element, 'img')).toHaveLength(0);
  await expect(element).toBeAccessible();
});

test('says no more than was seen', async () => {
  const element = show(SyncMailFinding, {
    mix: 'unclear',
    finding: { domain: 'contoso.com', service: 'unknown', strength: 'weak', evidence: [] },
  });
  expect(texts(element, 'p')).toEqual([LOOKUP_LABELS.mix_unclear]);
  await expect(element).toBeAccessible();
});
