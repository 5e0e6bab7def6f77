import { portableFunctions, portableGraphFunctions } from './function-cases.js';

const functions = new Set([...Object.keys(portableFunctions), ...portableGraphFunctions]);
const words = new Set(
  'match where and or not xor in return with on set create merge call foreach as case when then else exists count unwind delete optional by remove union'.split(
    ' ',
  ),
);

/** What each engine would take differently, as a pattern over a Cypher text without its strings and comments. */
const rules: readonly (readonly [pattern: RegExp, problem: string])[] = [
  [/\bCOLLECT\s*\{/i, 'COLLECT { }: collect() in a WITH first'],
  [/\(\s*\w*\s*:[\w:`]*\s*[|&!%]/, '|, & or ! between labels: use OR in WHERE'],
  [/\[\s*\w*\s*:[^\]]*[&!%]/, '& or ! between types'],
  [/(?:-|>|\))\s*(?:\{\s*\d*\s*,?\s*\d*\s*\}|\+)\s*\(/, 'a quantified path: use *1..3'],
  [/\(\s*\w*\s*:[\w:`]+\s*(?:\{[^}]*\}\s*)?WHERE\b/i, 'WHERE inside a pattern: put it after the pattern'],
  [/\b(?:CREATE|DROP)\s+(?:\w+\s+)*(?:INDEX|CONSTRAINT)\b/i, 'a constraint or index: it belongs to the migrations'],
  [/\bSHOW\b|\bCALL\s+\w+\.|\bapoc\./i, 'SHOW, a procedure or apoc: it belongs behind the port'],
  [/\bUSING\s+(?:INDEX|SCAN|JOIN)\b|\bLOAD\s+CSV\b|\bIN\s+TRANSACTIONS\b/i, 'a hint, LOAD CSV or IN TRANSACTIONS'],
  [/:\s*(?:collect|count|sum|avg|min|max)\s*\(/i, 'an aggregate inside a map: WITH first'],
  [/\bcollect\s*\([^()]*\)\s*\[/i, 'an index on collect(): WITH first'],
  [/(?<!coalesce\(\s*)\bsum\s*\(/i, 'sum() of nothing is null on one engine: coalesce(sum(x), 0)'],
  [/\|\|/, '|| between texts: use +'],
  [/\bround\s*\([^()]*,/i, 'round() to decimals'],
  [/(?<![$.])\b(?:LIMIT|SKIP)\s+(?:(?!\$\w+|\d+)|(?:\$\w+|\d+)\s*[-+*/])/i, 'LIMIT or SKIP by an expression'],
  [/\bWHERE\b(?:(?!\b(?:RETURN|WITH|MATCH)\b)[^])*\[\s*\(/i, 'a pattern comprehension in WHERE: use EXISTS { }'],
  [/\b(?:CREATE|MERGE)\s*\(\s*\w*\s*(?:\{[^}]*\})?\s*\)(?!\s*<?-)/i, 'a node without a label'],
  [/\bRETURN\s+\*/i, 'RETURN *: name the columns'],
];

/** Everything in a query that the two engines would not take alike; empty when it is portable. */
export function portabilityProblems(cypher: string): readonly string[] {
  const text = cypher.replace(/\/\/[^\n]*|\/\*[^]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/g, "''");
  return [
    ...rules.filter(([pattern]) => pattern.test(text)).map(([, problem]) => problem),
    ...unknownFunctions(text),
    ...namesOfTwoKinds(text),
    ...chosenRelationships(text),
    ...optionalNodes(text).flatMap((name) => problemsOfOptional(text, name)),
  ];
}

function unknownFunctions(text: string): readonly string[] {
  const called = [...text.matchAll(/(?<![:.$`\w])([A-Za-z_][\w.]*)\s*\(/g)].map(([, name = '']) => name);
  const unknown = called.filter((name) => !functions.has(name) && !words.has(name.toLowerCase()));
  return [...new Set(unknown)].map((name) => `${name}(): not in the list of functions that both engines answer alike`);
}

/** Grafeo leaves a relationship as it is, without a word, when FOREACH takes it from a CASE; a node it changes. */
function chosenRelationships(text: string): readonly string[] {
  const chosen = [...text.matchAll(/\bFOREACH\s*\(\s*\w+\s+IN\s+CASE\b[^|]*?\[\s*(\w+)\s*\]/gi)];
  return chosen
    .map(([, name = '']) => name)
    .filter((name) => new RegExp(String.raw`-\s*\[\s*${name}\b`).test(text))
    .map((name) => `${name}, a relationship, in FOREACH by CASE: MATCH it in a query of its own`);
}

/**
 * Names of a relationship that name a node or value elsewhere, in another subquery too. Grafeo keeps the first kind for the
 * whole query, and fails (GRAFEO-Q006) as soon as something is set on the second.
 */
function namesOfTwoKinds(text: string): readonly string[] {
  const named = (pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);
  const relationships = new Set(named(/-\s*\[\s*([A-Za-z_]\w*)/g));
  const others = [
    ...named(/(?<!\w)\(\s*([A-Za-z_]\w*)\s*[:{)]/g),
    ...named(/\bFOREACH\s*\(\s*([A-Za-z_]\w*)\s+IN\b/gi),
    ...named(/\bAS\s+([A-Za-z_]\w*)\b(?=[^]*\b(?:SET|REMOVE)\b)/gi),
  ];
  const both = [...new Set(others)].filter((name) => relationships.has(name));
  return both.map((name) => `${name} names a relationship and something else: give one of them another name`);
}

/** The names that only an OPTIONAL MATCH gives, and that may be null from there on. */
function optionalNodes(text: string): readonly string[] {
  const clause =
    /\bOPTIONAL\s+MATCH\b([^]*?)(?=\b(?:OPTIONAL|MATCH|WHERE|WITH|RETURN|SET|CREATE|MERGE|FOREACH|CALL|UNWIND|DELETE|DETACH|REMOVE)\b|$)/gi;
  const names = [...text.matchAll(clause)].flatMap(({ 1: pattern = '', index }) =>
    namesIn(pattern).filter((name) => !namesIn(text.slice(0, index)).includes(name)),
  );
  return [...new Set(names)];
}

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/[([]\s*([A-Za-z_]\w*)/g)].map(([, name = '']) => name);
}

function problemsOfOptional(text: string, name: string): readonly string[] {
  const checked = new RegExp(String.raw`\bWHERE\b[^]*\b${name}\s+IS\s+NOT\s+NULL`, 'i').test(text);
  const projected = new RegExp(String.raw`(?<!\b(?:ELSE|THEN)\s+)(?<!\w)${name}\s*\{`, 'i').test(text);
  const changed = new RegExp(
    String.raw`\b(?:SET|REMOVE|DELETE)\s+(?:[\w.]+\s*=[^=|()]*,\s*)*(?:\w+\s*,\s*)*${name}\b`,
  ).test(text);
  return [
    ...(projected && !checked ? [`${name} {…} of an absent node is {} on one engine: CASE WHEN ${name} IS NULL`] : []),
    ...(changed && !checked ? [`SET, REMOVE or DELETE of ${name}, which may be absent: FOREACH and CASE`] : []),
  ];
}
