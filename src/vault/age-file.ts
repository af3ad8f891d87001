import { Decrypter, Encrypter } from 'age-encryption';
import type { Bytes } from './bytes.ts';
import { checkPassphrase } from './passphrase.ts';
import { Refused } from './result.ts';

/**
 * Encrypts a file with a passphrase in the format of age (age-encryption.org/v1), so that it can be
 * opened without Lollipop: `age -d FILE`.
 * @param workFactor the power of two of scrypt's work; 18 is age's own, and takes some seconds here.
 * @throws Refused `passphraseTooShort` or `passphraseTooLong`.
 */
export async function toAgeFile(plain: Bytes, passphrase: string, workFactor = 18): Promise<Bytes> {
  checkPassphrase(passphrase);
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(workFactor);
  return new Uint8Array(await encrypter.encrypt(plain));
}

/** Every age file begins so. */
const MARK = 'age-encryption.org/v1\n';

/** @throws Refused `wrongPassphrase`, or `damaged` for what is no whole age file. */
export async function fromAgeFile(file: Bytes, passphrase: string): Promise<Bytes> {
  if (new TextDecoder().decode(file.subarray(0, MARK.length)) !== MARK) {
    throw new Refused('damaged', { what: 'age file' });
  }
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return new Uint8Array(await decrypter.decrypt(file));
  } catch (thrown) {
    // The library's only sentence for a passphrase that opens none of the file's locks.
    const wrong = thrown instanceof Error && thrown.message.includes('no identity matched');
    throw wrong ? new Refused('wrongPassphrase') : new Refused('damaged', { what: 'age file' });
  }
}
