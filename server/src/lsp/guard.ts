import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

export type Log = (message: string) => void;

/**
 * Runs a request: a fault is logged and answered with the fallback, so that one request never takes the server down;
 * one that was cancelled while it waited in the queue is not begun.
 */
export async function runSafe<T>(
  log: Log,
  what: string,
  fallback: T,
  token: CancellationToken,
  run: () => T | Promise<T>,
): Promise<T | ResponseError<never>> {
  await pause();
  if (token.isCancellationRequested) return cancelled();
  try {
    const result = await run();
    return token.isCancellationRequested ? cancelled() : result;
  } catch (error) {
    // a refusal with its reason is an answer
    if (error instanceof ResponseError) return error as ResponseError<never>;
    log(`${what} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return fallback;
  }
}

/** Tells the client something it may no longer be there to hear. */
export function quietly(send: () => Promise<unknown>): void {
  try {
    send().catch(() => {});
  } catch {
    // the connection is closed
  }
}

/** Lets waiting messages in, cancellations among them. */
export function pause(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
}
