/** The look-up of domains as a test uses it: what is typed, what is pressed, what it says. */
import { answerFrom, storeOver } from 'unit/evidenceStore';
import { find, press, show, type Shown, texts } from 'unit/page';
import type { EvidenceStore } from 'c/syncEvidenceStore';
import { LOOKUP_LABELS } from 'c/syncLookupLabels';
import SyncMailLookup from 'c/syncMailLookup';
import { fill, SERVICE_TEXT } from 'c/syncText';
import { TEXT_LABELS } from 'c/syncTextLabels';

export const fromZone = answerFrom({
  'MX contoso.com': 'contoso-com.mail.protection.outlook.com',
  'CNAME autodiscover.contoso.com': 'autodiscover.outlook.com',
  'MX fabrikam.com': 'aspmx.l.google.com',
});

export type ShownLookup = Shown<SyncMailLookup>;

export const shown = (findings: EvidenceStore = storeOver(fromZone).findings): ShownLookup =>
  show(SyncMailLookup, { findings });

export function type(element: ShownLookup, text: string): void {
  const input = find<HTMLInputElement>(element, 'input');
  input.value = text;
  input.dispatchEvent(new CustomEvent('input'));
}

export async function lookUp(element: ShownLookup, domain: string): Promise<void> {
  type(element, domain);
  await press(element, LOOKUP_LABELS.evidence_lookUp);
}

export const DOMAIN = 'c-sync-domain-lookup';
export const statuses = (element: ShownLookup): string[] => texts(element, DOMAIN, '[role=status]');
export const status = (element: ShownLookup): string | undefined => statuses(element)[0];
export const found = (domain: string, service: keyof typeof SERVICE_TEXT): string =>
  fill(TEXT_LABELS.evidence_found, domain, SERVICE_TEXT[service], TEXT_LABELS.strength_strong);
