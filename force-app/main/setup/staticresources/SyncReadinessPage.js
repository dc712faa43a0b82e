/** Starts the wizard in the Visualforce page SyncReadiness; where it cannot, the page's own notice says so at once. */
(() => {
  /**
   * The org's own address, which links to Setup must stand on: on the Visualforce domain they would lead nowhere.
   * With enhanced domains (every org since Winter '24) the two hosts differ in these parts only:
   * `acme--test--c.sandbox.vf.force.com` belongs to `acme--test.sandbox.lightning.force.com`.
   */
  function orgUrl() {
    const host = window.location.host.replace(/^(.+)--[^-.]+(\.[^.]+)?\.vf\./, '$1$2.lightning.');
    return `${window.location.protocol}//${host}`;
  }

  function show(state) {
    document.getElementById('notice').dataset.state = state;
  }

  function failed(reason) {
    show('failed');
    console.error('Sync Readiness did not open:', reason);
  }

  /** Some versions of Lightning Out call back with a status, others only after success. */
  function created(component, status = 'SUCCESS', message = status) {
    if (status === 'SUCCESS') show('opened');
    else failed(message);
  }

  function attempt(action) {
    try {
      action();
    } catch (error) {
      failed(error);
    }
  }

  function create() {
    attempt(() =>
      window.$Lightning.createComponent('c:syncReadiness', { orgUrl: orgUrl() }, 'wizard', created),
    );
  }

  document.addEventListener('DOMContentLoaded', () => {
    document.getElementById('app').href = `${orgUrl()}/lightning/n/Sync_Readiness`;
    attempt(() => window.$Lightning.use('c:syncReadinessOut', create));
  });
})();
