import { CRYPTO } from '../data/coins/index.ts';
import type { Signal } from '../signal.ts';
import { matcher } from '../terms.ts';

const words = matcher(CRYPTO);

/** Coins, trading and schemes to get rich. */
export const coins: Signal = {
  id: 'coins',
  kind: 'unsuitable',
  weights: [3, 2, 1],
  source: 'policy clause block-followers; own list (data/coins)',
  examples: {
    good: [
      { bio: 'Crypto-free zone. Cryptic crosswords.' },
      { bio: 'Love you to the moon and back' },
      { bio: 'Trading standards officer' },
    ],
    bad: [
      { bio: 'BTC, ETH, NFT | 100x gems' },
      { bio: 'Forex trader, DM for signals' },
      { handle: 'CryptoKing99' },
      { bio: 'cryрtо signals' },
    ],
  },
  check: (reading) => words.hits(reading),
};
