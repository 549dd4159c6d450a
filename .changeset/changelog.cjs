// How a changeset reads in CHANGELOG.md: its text as it was written. All packages share one version, so that a list of
// the dependencies that moved along, and commit hashes in front of sentences, would say nothing to a user.

const indent = (text) => text.replaceAll(/\n(?=[^\n])/g, '\n  ');

module.exports = {
  getReleaseLine: async ({ summary }) => `- ${indent(summary.trim())}`,
  getDependencyReleaseLine: async () => '',
};
