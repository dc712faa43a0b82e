/** Makes the site in a process of its own, of the components that the preview has compiled. Usage: FOLDER RELEASE. */
import { makeSite, writeSite } from '../../../scripts/site/files.ts';

const [folder, release] = process.argv.slice(2);
if (folder === undefined || release === undefined) throw new Error('FOLDER and RELEASE are missing.');
writeSite(await makeSite(release), folder);
