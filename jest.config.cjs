const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "automatic", importSource: "preact" } },
      },
      module: { type: "commonjs" },
    },
  ],
};

module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/tests/**/*.test.ts", "<rootDir>/tests/**/*.test.tsx"],
  transform,
  globalSetup: "<rootDir>/tests/build-once.cjs",
  // The engine keeps its function registry in the process: two workers on two cores, and idle ones make room.
  maxWorkers: 2,
  workerIdleMemoryLimit: "1500MB",
  testTimeout: 60_000,
  coverageProvider: "babel",
};
