import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

type Import = {
  /** A path below src/ for our own files, a package name for all others (`node:fs` and the like included). */
  readonly target: string
  readonly ours: boolean
  readonly typeOnly: boolean
}

export type SourceFile = {
  /** Below src/. */
  readonly path: string
  readonly code: string
  readonly lines: number
  readonly imports: readonly Import[]
  /** What stands in string literals and templates. */
  readonly strings: readonly string[]
}

/** Every TypeScript file of src/, read and taken apart. */
export function readSources(): readonly SourceFile[] {
  return filesIn('src', '.ts').map((path) => {
    const text = readFileSync(join(ROOT, 'src', path), 'utf8')
    const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest)
    const imports: Import[] = []
    const strings: string[] = []
    const visit = (node: ts.Node): void => {
      const found = importIn(node, path)
      if (found) imports.push(found)
      else {
        if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
          strings.push(node.text)
        ts.forEachChild(node, visit)
      }
    }
    visit(tree)
    return { path, code: withoutComments(text), lines: countLines(text), imports, strings }
  })
}

/** Paths of the files below a folder of the repository whose name has this ending, sorted; none where the folder is not. */
export function filesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith(ending) && !name.includes('node_modules/'))
    .sort()
}

export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

export function countLines(text: string): number {
  return text.replace(/\n$/, '').split('\n').length
}

function importIn(node: ts.Node, from: string): Import | undefined {
  if (ts.isImportDeclaration(node)) {
    const clause = node.importClause
    const names = clause?.namedBindings
    const onlyTypes =
      names && ts.isNamedImports(names) && !clause.name && names.elements.every((each) => each.isTypeOnly)
    return describe(
      node.moduleSpecifier,
      from,
      clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || onlyTypes === true,
    )
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) return describe(node.moduleSpecifier, from, node.isTypeOnly)
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return describe(node.argument.literal, from, true)
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return describe(node.arguments[0], from, false)
  return undefined
}

function describe(specifier: ts.Node | undefined, from: string, typeOnly: boolean): Import {
  if (!specifier || !ts.isStringLiteral(specifier))
    throw new Error(`src/${from} imports something that is not written out`)
  const name = specifier.text
  if (name.startsWith('.')) return { target: join(dirname(from), name), ours: true, typeOnly }
  const [first = '', second = ''] = name.split('/')
  return { target: name.startsWith('@') ? `${first}/${second}` : first, ours: false, typeOnly }
}

/** Blanks comments, so that a word in prose is not taken for code; strings stay. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g, (comment) => comment.replace(/[^\n]/g, ' '))
}
