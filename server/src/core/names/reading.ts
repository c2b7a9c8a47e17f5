/**
 * Reads the networks of `latin-reader.ts` and `cyrillic-reader.ts`: for each letter of a name, how likely each way to
 * write it in the other script is, given the letters around it, the whole word (which shows its origin) and the letters
 * written last. A convolution of three letters, its maxima over the word, one hidden layer, a softmax.
 */
export interface ReaderData {
  /** Numbers a letter, of the word's features, of the hidden layer. */
  readonly embedding: number;
  readonly origin: number;
  readonly hidden: number;
  /** Letters looked at on either side, and letters written before. */
  readonly reach: number;
  readonly past: number;
  readonly letters: string;
  readonly pastLetters: string;
  /** Parted by blanks; one of them is empty. */
  readonly pieces: string;
  readonly networks: readonly NetworkData[];
}

interface NetworkData {
  /** Largest weight of each part, in the order of the parts. */
  readonly scales: readonly number[];
  /** One character a weight, 91 levels. */
  readonly weights: string;
}

export interface Reading {
  /** Logarithm of the probability of writing the source as the target, in the best way found. */
  readonly total: number;
  /** That of the least likely letter in it. */
  readonly worst: number;
  /** Logarithm of the probability of the likeliest spelling, letter by letter: what the target competes with. */
  readonly likeliest: number;
}

export interface Reader {
  readonly read: (source: string, target: string) => Reading;
}

const levels = 45;
const bend = 1.5;
const firstCharacter = 35;
/** What a piece costs that the network does not know, and the least any may have. */
const unknownPiece = -9;
const longestPiece = 3;
/** Ways that are so much less likely than another are given up. */
const beam = 7;
/** The least total told. */
const least = -40;
/** Below the top by so much, a piece adds nothing to the sum. */
const negligible = -12;
const edge = 0;
const unknownLetter = 1;

const weightOf = Float64Array.from({ length: 2 * levels + 1 }, (_, i) => {
  const level = i - levels;
  return Math.sign(level) * (Math.abs(level) / levels) ** bend;
});

/** The parts of the weights, in order: see `trainReader` of the training script. */
function partsOf(data: NetworkData, sizes: readonly number[]): Float32Array[] {
  let from = 0;
  return sizes.map((size, part) => {
    const scale = data.scales[part] ?? 0;
    const values = new Float32Array(size);
    for (let i = 0; i < size; i++) {
      const code = data.weights.charCodeAt(from + i);
      values[i] = scale * (weightOf[(code === 126 ? 92 : code) - firstCharacter] as number);
    }
    from += size;
    return values;
  });
}

/** For each symbol and each place beside a letter, what the symbol adds there: `count` numbers. */
function additions(
  embeddings: Float32Array,
  D: number,
  weights: Float32Array,
  places: number,
  count: number,
): Float32Array {
  const symbols = embeddings.length / D;
  const out = new Float32Array(symbols * places * count);
  for (let symbol = 0; symbol < symbols; symbol++)
    for (let k = 0; k < places; k++) {
      const to = (symbol * places + k) * count;
      for (let d = 0; d < D; d++) {
        const value = embeddings[symbol * D + d] as number;
        const p = (k * D + d) * count;
        for (let h = 0; h < count; h++) out[to + h] = (out[to + h] as number) + value * (weights[p + h] as number);
      }
    }
  return out;
}

/** Makes a reader of its data: the mean of what its networks read. */
export function createReader(data: ReaderData): Reader {
  const readers = data.networks.map((network) => createNetwork(data, network));
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    read: (source, target) => {
      const readings = readers.map(({ read }) => read(source, target));
      return {
        total: mean(readings.map(({ total }) => total)),
        worst: mean(readings.map(({ worst }) => worst)),
        likeliest: mean(readings.map(({ likeliest }) => likeliest)),
      };
    },
  };
}

function createNetwork(data: ReaderData, network: NetworkData): Reader {
  const { embedding: D, origin: G, hidden: H, reach, past } = data;
  const symbols = (text: string): Map<string, number> => new Map([...text].map((letter, i) => [letter, i + 2]));
  const letters = symbols(data.letters);
  const pastLetters = symbols(data.pastLetters);
  const pieceTexts = data.pieces.split(' ');
  const pieces = new Map(pieceTexts.map((piece, i) => [piece, i]));
  const S = letters.size + 2;
  const T = pastLetters.size + 2;
  const V = pieceTexts.length;
  const window = 2 * reach + 1;
  const parts = partsOf(network, [S * D, 3 * D * G, G, G * H, H, window * D * H, past * T * H, H * V, V]);
  const [embeddings, convolution, convolutionBias, pool, bias, windows, pastWeights, output, outputBias] =
    parts as unknown as Tuple<Float32Array>;
  const inConvolution = additions(embeddings, D, convolution, 3, G);
  const inWindow = additions(embeddings, D, windows, window, H);

  /** The part of the hidden layer that the source alone decides, H numbers a letter. */
  const sourceLayer = (x: Int32Array): Float32Array => {
    const n = x.length;
    const highest = new Float32Array(G);
    const here = new Float32Array(G);
    for (let i = 0; i < n; i++) {
      here.set(convolutionBias);
      for (let k = 0; k < 3; k++) {
        const p = ((x[i + k - 1] ?? edge) * 3 + k) * G;
        for (let o = 0; o < G; o++) here[o] = (here[o] as number) + (inConvolution[p + o] as number);
      }
      for (let o = 0; o < G; o++) if ((here[o] as number) > (highest[o] as number)) highest[o] = here[o] as number;
    }
    const base = Float32Array.from(bias);
    for (let o = 0; o < G; o++) {
      const value = highest[o] as number;
      if (value > 0) for (let h = 0; h < H; h++) base[h] = (base[h] as number) + value * (pool[o * H + h] as number);
    }
    const layer = new Float32Array(n * H);
    for (let i = 0; i < n; i++) {
      layer.set(base, i * H);
      for (let k = 0; k < window; k++) {
        const p = ((x[i + k - reach] ?? edge) * window + k) * H;
        for (let h = 0; h < H; h++) layer[i * H + h] = (layer[i * H + h] as number) + (inWindow[p + h] as number);
      }
    }
    return layer;
  };

  /** Log probabilities of all pieces for letter i of the source, with j letters of y written. */
  const cell = (layer: Float32Array, i: number, y: Int32Array, j: number): Float32Array => {
    const logits = Float32Array.from(outputBias);
    const before = (j > 0 ? (y[j - 1] as number) : edge) * H;
    const twoBefore = (T + (j > 1 ? (y[j - 2] as number) : edge)) * H;
    for (let h = 0; h < H; h++) {
      const value =
        (layer[i * H + h] as number) + (pastWeights[before + h] as number) + (pastWeights[twoBefore + h] as number);
      if (value <= 0) continue;
      const p = h * V;
      for (let v = 0; v < V; v++) logits[v] = (logits[v] as number) + value * (output[p + v] as number);
    }
    let top = Number.NEGATIVE_INFINITY;
    for (let v = 0; v < V; v++) if ((logits[v] as number) > top) top = logits[v] as number;
    let sum = 0;
    for (let v = 0; v < V; v++) {
      const below = (logits[v] as number) - top;
      if (below > negligible) sum += Math.exp(below);
    }
    const norm = top + Math.log(sum);
    for (let v = 0; v < V; v++) logits[v] = (logits[v] as number) - norm;
    return logits;
  };

  const read = (source: string, target: string): Reading => {
    const x = Int32Array.from(source, (letter) => letters.get(letter) ?? unknownLetter);
    const y = Int32Array.from(target, (letter) => pastLetters.get(letter) ?? unknownLetter);
    const n = x.length;
    const m = y.length;
    const layer = sourceLayer(x);
    const width = m + 1;
    const best = new Float64Array((n + 1) * width).fill(Number.NEGATIVE_INFINITY);
    const worst = new Float64Array((n + 1) * width);
    const cells: Float32Array[] = [];
    best[0] = 0;
    for (let i = 0; i < n; i++) {
      let top = Number.NEGATIVE_INFINITY;
      for (let j = 0; j <= m; j++) top = Math.max(top, best[i * width + j] as number);
      for (let j = 0; j <= m; j++) {
        const at = i * width + j;
        const here = best[at] as number;
        if (here < top - beam || here === Number.NEGATIVE_INFINITY || m - j > (n - i) * longestPiece) continue;
        const chances = cell(layer, i, y, j);
        cells[at] = chances;
        for (let k = 0; k <= longestPiece && j + k <= m; k++) {
          const piece = pieces.get(target.slice(j, j + k));
          const chance = piece === undefined ? unknownPiece : Math.max(unknownPiece, chances[piece] as number);
          const to = (i + 1) * width + j + k;
          if (here + chance <= (best[to] as number)) continue;
          best[to] = here + chance;
          worst[to] = Math.min(worst[at] as number, chance);
        }
      }
    }
    const end = n * width + m;
    const total = Math.max(least, best[end] as number);
    // The likeliest spelling runs with the target for a while: what is known there is used again.
    const written = new Int32Array(n * longestPiece);
    let length = 0;
    let together = true;
    let likeliest = 0;
    for (let i = 0; i < n; i++) {
      const chances = (together ? cells[i * width + length] : undefined) ?? cell(layer, i, written, length);
      let top = 0;
      for (let v = 1; v < V; v++) if ((chances[v] as number) > (chances[top] as number)) top = v;
      likeliest += chances[top] as number;
      const piece = pieceTexts[top] as string;
      together &&= target.startsWith(piece, length);
      for (const letter of piece) written[length++] = pastLetters.get(letter) ?? unknownLetter;
    }
    return { total, worst: total === least ? unknownPiece : (worst[end] as number), likeliest };
  };
  return { read };
}

type Tuple<T> = readonly [T, T, T, T, T, T, T, T, T];
