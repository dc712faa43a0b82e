/** The words of the options: what each is, where it stands and why. */
import { type IsoDate, type NoteId, OPTIONS, type Reason, type Standing } from 'c/syncFacts';
import { TEXT_LABELS } from 'c/syncTextLabels';
import { byId } from './byId';
import { fill, formatDate } from './format';

interface OptionText {
  readonly name: string;
  readonly what: string;
}

/** Name of each option, and what it is in one line. */
export const OPTION_TEXT = byId(
  OPTIONS.map(({ id }) => id),
  (id): OptionText => ({
    name: TEXT_LABELS[`option_${id}` as const],
    what: TEXT_LABELS[`option_${id}_what` as const],
  }),
);

/** Where an option stands. */
export const STANDING_TEXT: Readonly<Record<Standing, string>> = {
  recommended: TEXT_LABELS.standing_recommended,
  available: TEXT_LABELS.standing_available,
  closed: TEXT_LABELS.standing_closed,
  unsuitable: TEXT_LABELS.standing_unsuitable,
};

/** The reason for its standing; `{0}` is the day. */
export const REASON_TEXT: Readonly<Record<Reason, string>> = {
  usesEws: TEXT_LABELS.reason_usesEws,
  usesEwsUndated: TEXT_LABELS.reason_usesEwsUndated,
  notForNewCustomers: TEXT_LABELS.reason_notForNewCustomers,
  retired: TEXT_LABELS.reason_retired,
  replacedByGraph: TEXT_LABELS.reason_replacedByGraph,
  basicAuth: TEXT_LABELS.reason_basicAuth,
  ews: TEXT_LABELS.reason_ews,
  lightningSyncRetirement: TEXT_LABELS.reason_lightningSyncRetirement,
  inForce: TEXT_LABELS.reason_inForce,
  fitsRollout: TEXT_LABELS.reason_fitsRollout,
  namedFirst: TEXT_LABELS.reason_namedFirst,
  notYetAvailable: TEXT_LABELS.reason_notYetAvailable,
  nothingStopsIt: TEXT_LABELS.reason_nothingStopsIt,
  noDateYet: TEXT_LABELS.reason_noDateYet,
  forMicrosoft: TEXT_LABELS.reason_forMicrosoft,
  forMicrosoft365: TEXT_LABELS.reason_forMicrosoft365,
  forExchangeOnline: TEXT_LABELS.reason_forExchangeOnline,
  forExchangeServer: TEXT_LABELS.reason_forExchangeServer,
  forGoogle: TEXT_LABELS.reason_forGoogle,
  inUse: TEXT_LABELS.reason_inUse,
  nothingToKeep: TEXT_LABELS.reason_nothingToKeep,
};

/** What to know before moving; `{0}`, `{1}` are its dates. */
const NOTE_TEXT: Readonly<Record<NoteId, string>> = {
  finishByAugust2026: TEXT_LABELS.note_finishByAugust2026,
  cloudNotStated: TEXT_LABELS.note_cloudNotStated,
  governmentBoundary: TEXT_LABELS.note_governmentBoundary,
  hybridNotStated: TEXT_LABELS.note_hybridNotStated,
  exchangeSeNotStated: TEXT_LABELS.note_exchangeSeNotStated,
  finishOverdue: TEXT_LABELS.note_finishOverdue,
  frontlineLicences: TEXT_LABELS.note_frontlineLicences,
  frontlineWithdrawn: TEXT_LABELS.note_frontlineWithdrawn,
  userAgentPolicy: TEXT_LABELS.note_userAgentPolicy,
  otherService: TEXT_LABELS.note_otherService,
};

/** A note, with its dates in words. */
export function noteText({ id, dates }: { readonly id: NoteId; readonly dates: readonly IsoDate[] }): string {
  return fill(NOTE_TEXT[id], ...dates.map(formatDate));
}
