import { Engine, Layer, requestNewFrame } from "@univerjs/engine-render";
import { writtenFor } from "./writtenFor";

/** The private parts of a canvas that the patch replaces or rests on. */
export interface CanvasEngine {
  readonly _renderFrameTasks: readonly unknown[];
  _renderingQueueLaunched: boolean;
  _requestNewFrameHandler: number;
  _beginFrame(time: number): void;
  _renderFrame(time: number): void;
  _endFrame(time: number): void;
  startRenderLoop(): void;
}

/** Shapes that are drawn together, on a scene of a canvas. */
export interface DrawnLayer {
  readonly scene: { getEngine(): CanvasEngine | null };
  makeDirty(state?: boolean): unknown;
}

/**
 * Wrong in 0.25.1: each canvas asks for a frame sixty times a second, though `Scene.render` draws only where a layer is marked
 * as changed: a grid that nobody touches takes a tenth of a core for as long as the page is open. Here a frame is asked for
 * when a layer is marked, and when drawing starts.
 *
 * Not read in @univerjs/engine-render 1.0.0, which was not published with the others; needed in 0.25.2 too (`_renderFunction`
 * asks for the next frame).
 */
export function patchRenderLoop(
  engine = Engine.prototype as unknown as CanvasEngine,
  layer = Layer.prototype as unknown as DrawnLayer,
): void {
  writtenFor("renderLoop", "0.25.1");
  engine.startRenderLoop = function (this: CanvasEngine) {
    if (this._renderingQueueLaunched || this._renderFrameTasks.length === 0) return;
    this._renderingQueueLaunched = true;
    this._requestNewFrameHandler = requestNewFrame((time: number) => {
      // First: what is marked while the frame is drawn is drawn in the next one.
      this._renderingQueueLaunched = false;
      this._beginFrame(time);
      this._renderFrame(time);
      this._endFrame(time);
    });
  };
  const mark = layer.makeDirty;
  layer.makeDirty = function (this: DrawnLayer, state = true) {
    mark.call(this, state);
    if (state) this.scene.getEngine()?.startRenderLoop();
    return this;
  };
}
