/** Prints the one last line and ends the process: with an error when anything failed, or when nothing ran at all. */
export function sumUp(...counts) {
  const passed = counts.reduce((sum, each) => sum + each.passed, 0);
  const failed = counts.reduce((sum, each) => sum + each.failed, 0);
  if (passed + failed === 0) console.error("No test ran.");
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed > 0 || passed === 0 ? 1 : 0);
}
