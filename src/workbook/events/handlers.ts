/** What Excel gives for a listener. */
export type EventHandler = OfficeExtension.EventHandlerResult<unknown>;

/** Each in the request context that it was added in, which Office.js asks for. */
export async function removeHandlers(handlers: readonly EventHandler[]): Promise<void> {
  await Promise.all(
    handlers.map((handler) =>
      Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      }),
    ),
  );
}
