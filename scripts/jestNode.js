const { TestEnvironment } = require("jest-environment-node");
const restoring = require("./jestRestore");

/**
 * One set of globals for all test files of a worker, put back after each of them, so that packages and jest's own modules,
 * which jestRunner keeps with them, are made once and stay compiled.
 */
module.exports = class NodeEnvironment extends TestEnvironment {
  /** The globals that this worker's test files share. */
  static shared;

  constructor(config, context) {
    if (NodeEnvironment.shared) return NodeEnvironment.shared;
    super(config, context);
    this.keptModules = new Map();
    this.keptInternals = new Map();
    const { process } = this.global;
    this.restore = restoring([this.global, process, process.env]);
    NodeEnvironment.shared = this;
  }

  async teardown() {
    this.fakeTimers.useRealTimers();
    this.fakeTimersModern.useRealTimers();
    this.restore();
  }
};
