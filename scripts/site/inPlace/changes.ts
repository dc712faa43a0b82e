/** In place of what has changed since the assessment was saved: none is saved here. */
export function changesOf(): null {
  return null;
}
