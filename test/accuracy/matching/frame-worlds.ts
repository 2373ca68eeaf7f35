import type { CDPSession, Protocol } from 'puppeteer-core';

/** One document of a page, with a world of its own in it that the page's scripts cannot touch. */
export interface FrameWorld {
  /** How its frame is reached from the top document; empty for that itself. */
  readonly path: string;
  /** Works out an expression in the world; the result must be plain data. */
  readonly ask: (expression: string) => Promise<unknown>;
}

type FrameTree = Protocol.Page.FrameTree;

/** Puts a script into every document of a page and hands out the worlds that it runs in. */
export async function frameWorlds(session: CDPSession, script: string): Promise<FrameWorld[]> {
  await session.send('Page.enable');
  await session.send('DOM.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  return worldsIn(session, script, frameTree, '');
}

async function worldsIn(
  session: CDPSession,
  script: string,
  tree: FrameTree,
  path: string,
): Promise<FrameWorld[]> {
  const context = await createWorld(session, tree, script);
  const worlds: FrameWorld[] = [{ path, ask: (expression) => ask(session, context, expression) }];
  for (const child of tree.childFrames ?? []) {
    const step = await pathOfFrame(session, context, child);
    worlds.push(...(await worldsIn(session, script, child, `${path}${step} |> `)));
  }
  return worlds;
}

async function createWorld(session: CDPSession, { frame }: FrameTree, script: string) {
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frame.id,
    worldName: 'recogniser',
  });
  // The world of a name is the same again for as long as the document is.
  const isReady = await ask(session, executionContextId, "typeof recogniser === 'object'");
  if (isReady !== true) await ask(session, executionContextId, script);
  return executionContextId;
}

async function ask(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const answer = await session.send('Runtime.evaluate', {
    contextId,
    expression,
    returnByValue: true,
  });
  const trouble = answer.exceptionDetails;
  if (trouble) throw new Error(trouble.exception?.description ?? trouble.text);
  return answer.result.value;
}

/** The path of the element that a frame stands in, asked in the document around it. */
async function pathOfFrame(session: CDPSession, context: number, { frame }: FrameTree) {
  const { backendNodeId } = await session.send('DOM.getFrameOwner', { frameId: frame.id });
  const { object } = await session.send('DOM.resolveNode', {
    backendNodeId,
    executionContextId: context,
  });
  const answer = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: 'function () { return recogniser.pathOf(this); }',
    returnByValue: true,
    ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
  });
  return String(answer.result.value);
}
