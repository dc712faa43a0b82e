/** Loads the page anew after each build. */
const builds = new EventSource('/builds');
builds.addEventListener('built', () => window.location.reload());
