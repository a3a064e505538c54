import {
  type CanvasEngine,
  type DrawnLayer,
  patchRenderLoop,
} from "../../../../../src/playground/engine/univer/patches/renderLoop";

const requested: ((time: number) => void)[] = [];

jest.mock("@univerjs/engine-formula", () => ({ UniverFormulaEnginePlugin: { version: "0.25.1" } }));
jest.mock("@univerjs/engine-render", () => ({
  Engine: class {},
  Layer: class {},
  requestNewFrame: (draw: (time: number) => void) => requested.push(draw),
}));

beforeEach(() => (requested.length = 0));

/** A canvas with a layer, in Univer's own terms; `whileDrawing` runs within each frame. */
function canvas(whileDrawing: () => void = () => undefined) {
  let drawn = 0;
  let dirty = true;
  const engine: CanvasEngine = {
    _renderFrameTasks: ["the sheet"],
    _renderingQueueLaunched: false,
    _requestNewFrameHandler: -1,
    _beginFrame: () => undefined,
    _renderFrame: () => {
      drawn++;
      whileDrawing();
    },
    _endFrame: () => undefined,
    startRenderLoop: () => undefined,
  };
  const layer: DrawnLayer = {
    scene: { getEngine: () => engine },
    makeDirty: (state) => (dirty = state ?? true),
  };
  patchRenderLoop(engine, layer);
  return { engine, layer, drawn: () => drawn, dirty: () => dirty };
}

const nextFrame = () => requested.shift()?.(0);

test("what nobody changes is drawn once, and no frame is asked for after it", () => {
  const { engine, drawn } = canvas();
  engine.startRenderLoop();
  nextFrame();
  expect(drawn()).toBe(1);
  expect(requested).toEqual([]);
});

test("changes between two frames are drawn together in the next one", () => {
  const { engine, layer, drawn, dirty } = canvas();
  engine.startRenderLoop();
  nextFrame();
  layer.makeDirty();
  layer.makeDirty(true);
  expect(requested).toHaveLength(1);
  expect(dirty()).toBe(true);
  nextFrame();
  expect(drawn()).toBe(2);
  expect(requested).toEqual([]);
});

test("a change while a frame is drawn is drawn in the one after it", () => {
  let changes = 1;
  const { engine, layer, drawn } = canvas(() => changes-- > 0 && layer.makeDirty());
  engine.startRenderLoop();
  nextFrame();
  expect(requested).toHaveLength(1);
  nextFrame();
  expect(drawn()).toBe(2);
  expect(requested).toEqual([]);
});

test("a layer that is said to be drawn asks for nothing, and neither does a canvas that shows nothing", () => {
  const { engine, layer, dirty } = canvas();
  layer.makeDirty(false);
  expect(dirty()).toBe(false);
  Object.assign(engine, { _renderFrameTasks: [] });
  layer.makeDirty(true);
  expect(requested).toEqual([]);
});
