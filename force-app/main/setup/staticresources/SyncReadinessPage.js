/** Starts the wizard in the Visualforce page SyncReadiness; where it cannot, the page's own notice says so at once. */
(() => {
  const notice = document.getElementById('notice');
  const lightning = window.$Lightning;

  /**
   * The org's own address, which the wizard's links to Setup stand on: from a Visualforce domain they would lead nowhere.
   * With enhanced domains (every org since Winter '24) the two hosts differ in these parts only:
   * `acme--test--c.sandbox.vf.force.com` is served by `acme--test.sandbox.lightning.force.com`.
   */
  function orgUrl() {
    const host = window.location.host.replace(/^(.+)--[^-.]+(\.[^.]+)?\.vf\./, '$1$2.lightning.');
    return `${window.location.protocol}//${host}`;
  }

  function failed(reason) {
    notice.dataset.state = 'failed';
    console.error('Sync Readiness did not open:', reason);
  }

  /** Newer versions of Lightning Out call back with a status, older ones only after success. */
  function created(component, status, message) {
    if (status !== undefined && status !== 'SUCCESS') {
      failed(message);
      return;
    }
    notice.dataset.state = 'opened';
  }

  function create() {
    try {
      lightning.createComponent('c:syncReadiness', { orgUrl: orgUrl() }, 'wizard', created);
    } catch (error) {
      failed(error);
    }
  }

  document.getElementById('app').href = `${orgUrl()}/lightning/n/Sync_Readiness`;
  if (lightning === undefined) {
    failed('lightning.out.js is missing');
    return;
  }
  try {
    lightning.use('c:syncReadinessOut', create);
  } catch (error) {
    failed(error);
  }
})();
