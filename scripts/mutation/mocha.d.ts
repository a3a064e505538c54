/** The few parts of mocha in use; the types published for it declare globals that clash with jest's. */
declare module "mocha" {
  type Declare = (title: string, body?: () => unknown) => unknown;
  interface Words {
    it: Declare;
    describe: Declare;
    before: unknown;
    after: unknown;
  }
  interface Suite {
    on(event: "pre-require", listener: (context: Words, file: string) => void): void;
  }
  const mocha: { interfaces: { bdd: (root: Suite) => void } };
  export default mocha;
}
