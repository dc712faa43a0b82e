/** Zip files whose bytes depend on their contents alone. */
import JSZip from 'jszip';

/** Contents by path in the zip, with `/` between folders. */
export type Files = ReadonlyMap<string, Buffer>;

/** The earliest moment that a zip can state: a real one would differ from build to build. */
const MOMENT = new Date('1980-01-01T00:00:00Z');

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Packs files sorted by path, with one fixed date and no rights, owners or folders of the machine. */
export async function zipOf(files: Files): Promise<Buffer> {
  const zip = new JSZip();
  for (const [path, content] of [...files].sort(([a], [b]) => compare(a, b))) {
    zip.file(path, content, { date: MOMENT, createFolders: false });
  }
  return zip.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'DOS',
  });
}
