// The same package through require, which must give the same classes as import.
const { GrowPanel, GrowPanelError } = require('@growpanel/sdk');

(async () => {
  const imported = await import('@growpanel/sdk');
  const gp = new GrowPanel();
  const { data } = await gp.reports.getSummary();
  const error = await gp.customers.detail({ path: { id: 'missing' } }).catch((e) => e);
  console.log(
    JSON.stringify({
      mrr: data.summary.mrr_current,
      status: error instanceof GrowPanelError ? error.status : String(error),
      same: imported.GrowPanel === GrowPanel,
    }),
  );
})();
