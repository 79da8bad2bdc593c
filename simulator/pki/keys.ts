import { createPublicKey, generateKeyPair, generateKeyPairSync, type KeyObject } from 'node:crypto';

export interface KeyPair {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** Where an authority gets the keys of its subscribers; the same name always gives the same key. */
export interface KeySource {
  keyFor(name: string, type?: KeyType): KeyPair;
}

/** RSA of 2048 bits and ECDSA over P-256 are the usual ones; one other of each kind, and one too weak. */
export const keyTypes = ['rsa', 'ec', 'rsa-3072', 'ec-384', 'rsa-1024'] as const;
export type KeyType = (typeof keyTypes)[number];

/** How many keys subscribers of a group share in a process, at most: making an RSA key takes a tenth of a second. */
const shared: Readonly<Record<string, number>> = { person: 3, organisation: 6, device: 1 };
const AHEAD = 5;

/** Keys made when first asked for and kept for the whole process. */
export const processKeys: KeySource = createKeySource();

/** Keys in memory. Names are `group` or `group:individual`; a group named in `shared` draws on so many keys in turn. */
function createKeySource(): KeySource {
  const keys = new Map<string, KeyPair>();
  const slots = new Map<string, string>();
  const ready: KeyPair[] = [];
  let begun = false;

  const slotOf = (name: string): string => {
    const [group] = name.split(':') as [string];
    const limit = shared[group];
    if (limit === undefined) return name;
    const taken = [...slots.keys()].filter((each) => each.startsWith(`${group}:`)).length;
    if (!slots.has(name)) slots.set(name, `${group}#${taken % limit}`);
    return slots.get(name)!;
  };
  return {
    keyFor(name, type = 'rsa') {
      if (!begun) {
        begun = true;
        for (let n = 0; n < AHEAD; n += 1)
          generateKeyPair(
            'rsa',
            { modulusLength: 2048 },
            (error, publicKey, privateKey) => void (error || ready.push({ publicKey, privateKey })),
          );
      }
      const slot = `${type} ${slotOf(name)}`;
      const key = keys.get(slot) ?? (type === 'rsa' ? ready.shift() : undefined) ?? newKeyPair(type);
      keys.set(slot, key);
      return key;
    },
  };
}

export function newKeyPair(type: KeyType): KeyPair {
  if (type === 'ec' || type === 'ec-384') return generateKeyPairSync('ec', { namedCurve: type === 'ec' ? 'prime256v1' : 'secp384r1' });
  return generateKeyPairSync('rsa', { modulusLength: type === 'rsa' ? 2048 : Number(type.slice(4)) });
}

export function pairOf(privateKey: KeyObject): KeyPair {
  return { privateKey, publicKey: createPublicKey(privateKey) };
}
