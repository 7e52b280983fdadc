import {
  parseSync,
  Visitor,
  type BindingIdentifier,
  type Function as FunctionNode,
  type FunctionBody,
  type Node,
} from 'oxc-parser';
import { edited, type Edit } from '../../../scripts/edited.mjs';

/**
 * The script with function declarations as arrows: `function a(b){return c}` is `let a=b=>c`. Nobody may call an arrow that stands further
 * down, so only those are rewritten that stand at the start of a block, where a minifier puts them. Generators stay functions, and so
 * does what has a `this` or `arguments` of its own.
 */
export function asArrows(code: string): string {
  const { program, errors } = parseSync('script.js', code, { astType: 'js' });
  if (errors[0]) throw new Error(`arrows: ${errors[0].message}`);
  const edits: Edit[] = [];
  const rewrite = ({ body }: { body: readonly Node[] }): void => {
    const end = body.findIndex(({ type }) => type !== 'FunctionDeclaration');
    const opening = body.slice(0, end === -1 ? body.length : end);
    const arrows = opening.map((node) => (mayBeArrow(code, node) ? node : undefined));
    for (const [index, declared] of arrows.entries()) {
      if (declared === undefined) continue;
      edits.push(...arrowOf(code, declared, arrows[index - 1] === undefined ? 'let ' : ','));
      if (arrows[index + 1] === undefined) edits.push({ start: declared.end, end: declared.end, text: ';' });
    }
  };
  new Visitor({ Program: rewrite, BlockStatement: rewrite }).visit(program);
  return edited(code, edits);
}

/** A function with a name and a body. */
type Declared = FunctionNode & { id: BindingIdentifier; body: FunctionBody };

function mayBeArrow(code: string, node: Node): node is Declared {
  return (
    node.type === 'FunctionDeclaration' &&
    !node.generator &&
    !/\b(?:this|arguments|super|new\.target)\b/.test(code.slice(node.start, node.end))
  );
}

/** What becomes of a function: its head, and a body that only returns something without its braces. */
function arrowOf(code: string, { start, id, async, params, body }: Declared, before: string): Edit[] {
  const first = params[0];
  const given = first === undefined ? '' : code.slice(first.start, params.at(-1)!.end);
  const head = params.length === 1 && first?.type === 'Identifier' ? given : `(${given})`;
  const edits: Edit[] = [{ start, end: body.start, text: `${before}${id.name}=${async ? 'async ' : ''}${head}=>` }];
  const [only, ...others] = body.body;
  const returned = only?.type === 'ReturnStatement' && others.length === 0 ? only.argument : null;
  if (returned === null) return edits;
  // Braces behind the arrow would be those of a body.
  const apart = code.startsWith('{', returned.start) || returned.type === 'SequenceExpression';
  edits.push(
    { start: body.start, end: returned.start, text: apart ? '(' : '' },
    { start: returned.end, end: body.end, text: apart ? ')' : '' },
  );
  return edits;
}
