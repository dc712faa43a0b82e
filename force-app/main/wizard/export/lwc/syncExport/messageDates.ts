/** What messages say of the day on which the sync stops. */
import type { Advice } from 'c/syncAdvice';
import { EXPORT_LABELS } from 'c/syncExportLabels';
import { fill, formatDay, formatWindow } from 'c/syncText';

/** When the sync stops; null: nothing stops it, or it is not known whether anything does. */
export function stopText({ status, stops }: Advice): string | null {
  switch (status) {
    case 'stopped':
      return EXPORT_LABELS.message_when_stopped;
    case 'underway':
      return stops?.latest
        ? fill(EXPORT_LABELS.message_when_underway, formatDay(stops.latest))
        : EXPORT_LABELS.message_when_underwayOpen;
    case 'upcoming':
      return stops?.earliest
        ? fill(EXPORT_LABELS.message_when_upcoming, formatWindow(stops))
        : EXPORT_LABELS.message_when_upcomingNoDate;
    case 'notSyncing':
    case 'unaffected':
    case 'undetermined':
      return null;
  }
}

/** By when something is to be done, so that the sync does not stop, or not for long. */
export function deadlineText({ status, stops, asOf }: Advice): string {
  const earliest = stops?.earliest ?? null;
  // While it is open what stops it, the earliest day may be over.
  const isOver = earliest !== null && earliest <= asOf;
  if (status === 'stopped' || status === 'underway' || isOver) return EXPORT_LABELS.message_by_soon;
  return earliest === null
    ? EXPORT_LABELS.message_by_none
    : fill(EXPORT_LABELS.message_by_before, formatDay(earliest));
}
