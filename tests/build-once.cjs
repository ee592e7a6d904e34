// Builds dist/ once before the tests: bundle tests and journeys run the very files that would be pushed.
module.exports = async () => {
  const { buildToDisk } = await import("../scripts/build.mjs");
  await buildToDisk();
};
