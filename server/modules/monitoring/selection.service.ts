import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** The fields selected somewhere, each with the fields selected below it. */
export type Fields = Map<string, Fields>;

/** The fields that an operation selects under any of the paths, fragments included; @skip and @include are ignored. */
export function fieldsUnder(info: GraphQLResolveInfo, ...paths: string[][]): Fields {
  const all: Fields = new Map();
  for (const node of info.fieldNodes) gather(info, node.selectionSet, all);
  const found: Fields = new Map();
  for (const path of paths) {
    const below = path.reduce<Fields | undefined>((fields, name) => fields?.get(name), all);
    if (below) merge(found, below);
  }
  return found;
}

function gather(info: GraphQLResolveInfo, set: SelectionSetNode | undefined, into: Fields): void {
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.INLINE_FRAGMENT) gather(info, selection.selectionSet, into);
    else if (selection.kind === Kind.FRAGMENT_SPREAD)
      gather(info, info.fragments[selection.name.value]?.selectionSet, into);
    else {
      const below = into.get(selection.name.value) ?? new Map();
      into.set(selection.name.value, below);
      gather(info, selection.selectionSet, below);
    }
  }
}

function merge(into: Fields, from: Fields): void {
  for (const [name, below] of from) {
    const known = into.get(name);
    if (known) merge(known, below);
    else into.set(name, below);
  }
}
