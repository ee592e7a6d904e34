const usual = require("./jest.config.cjs");

// Without the bundle, which no test of the core needs, and without the laws, whose random cases would make the score one
// of chance: the tables have to notice.
const { globalSetup: _, ...config } = usual;
module.exports = {
  ...config,
  testMatch: [
    "<rootDir>/tests/core/{values,okr,kpi,formula}/**/*.test.ts",
    "<rootDir>/tests/functions/functions.test.ts",
  ],
  testPathIgnorePatterns: ["laws\\.test\\.ts$"],
};
