/** Who is signed in, as `@salesforce/user/Id` gives it: Ada, unless the page's address names another user, as in `?as=Ben+Builder`. */
import { start, userId as usual } from 'preview:org';

const name = new URLSearchParams(window.location.search).get('as');

export const userId: string = start.rows['User']?.find((user) => user['Name'] === name)?.Id ?? usual;
