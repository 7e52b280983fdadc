import { type Connection, ErrorCodes, Message, type MessageStrategy, ResponseError } from 'vscode-languageserver/node';
import { messages } from './messages.ts';

const TOO_EARLY = 'article-digest/too-early';
const TOO_LATE = 'article-digest/too-late';

/**
 * Lets through what may come when it comes: nothing is asked before `initialize`, nor after `shutdown`, and both come once.
 * Other requests are answered by {@link refuse}; other notifications are dropped, `exit` alone is always heard.
 */
export function inOrder(): MessageStrategy {
  let stage: 'new' | 'ready' | 'over' = 'new';
  return {
    handleMessage(message, next) {
      const refused = (method: string) => next({ ...message, method } as Message);
      if (Message.isRequest(message)) {
        const { method } = message;
        const isFirst = method === 'initialize';
        if (stage === 'over' || (stage === 'ready' && isFirst)) return refused(TOO_LATE);
        if (stage === 'new' && !isFirst) return refused(TOO_EARLY);
        stage = method === 'shutdown' ? 'over' : 'ready';
      } else if (Message.isNotification(message) && stage !== 'ready' && message.method !== 'exit') {
        return undefined;
      }
      return next(message);
    },
  };
}

/** Answers what came at the wrong time, as the protocol says. */
export function refuse(connection: Connection): void {
  connection.onRequest(TOO_EARLY, () => new ResponseError(ErrorCodes.ServerNotInitialized, messages.tooEarly));
  connection.onRequest(TOO_LATE, () => new ResponseError(ErrorCodes.InvalidRequest, messages.tooLate));
}
