// Find the sections that fit what the reader typed. docs/_ext/docsite/pages/search_index.py wrote
// SEARCH_INDEX: pages, each with its sections, each with id, heading, text, words of its
// code, names of what it teaches, and, if its heading is an error message, other wordings.

// ── words ──

const CHINESE = /[\u3400-\u9fff]/;
const PIECES = /[\u3400-\u9fff]+|[\p{L}\p{N}_]+/gu;
const stemmer = new EnglishStemmer();
const stems = new Map();

const fold = (text) => text.normalize("NFKC").toLowerCase();

function stem(word) {
  if (!stems.has(word)) stems.set(word, stemmer.stemWord(word));
  return stems.get(word);
}

// Latin words by their stems, Chinese by pairs of neighbouring characters: that needs no
// dictionary, and finds a word wherever its characters stand together.
function terms(text) {
  return (fold(text).match(PIECES) ?? []).flatMap((piece) => {
    if (!/[\u3400-\u9fff]/.test(piece)) return [stem(piece)];
    if (piece.length === 1) return [piece];
    return Array.from({ length: piece.length - 1 }, (_, at) => piece.slice(at, at + 2));
  });
}

function count(text) {
  const counts = new Map();
  for (const term of terms(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

// ── the index ──

const sections = [];
const frequency = new Map(); // of a term: in how many sections it stands
const messageWords = new Set();
const pairFrequency = new Map(); // of two neighbouring words: in how many messages

// Counting takes a phone a moment, which a page that nobody asked yet does not need.
function countOnce() {
  if (sections.length) return;
  for (const [page, own] of SEARCH_INDEX)
    for (const [at, [id, heading, text, code, names, wordings]] of own.entries())
      sections.push({
        page,
        id,
        heading,
        text,
        code,
        title: own[0][1],
        opensPage: at === 0,
        names: names.map(fold),
        messages: (wordings ? [heading, ...wordings] : []).map((message) => ({
          pairs: new Set(pairs(messageTokens(message))),
        })),
        folded: fold(`${text} ${code}`),
        words: count(`${text} ${code}`),
        headingWords: new Set(terms([heading, ...names].join(" "))),
        titleWords: new Set(terms(own[0][1])),
        titleTerms: terms(own[0][1]).join(" "),
      });
  for (const { words, headingWords, messages } of sections) {
    for (const term of new Set([...words.keys(), ...headingWords]))
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
    for (const pair of new Set(messages.flatMap((message) => [...message.pairs]))) {
      pairFrequency.set(pair, (pairFrequency.get(pair) ?? 0) + 1);
      for (const word of pair.split(" ")) messageWords.add(word);
    }
  }
  for (const { messages } of sections)
    for (const message of messages) message.weight = weigh([...message.pairs]);
}

// how much a term tells: what stands everywhere tells nothing (as in BM25)
function rarity(term) {
  const among = frequency.get(term);
  return Math.log(1 + (sections.length - among + 0.5) / (among + 0.5));
}

// ── error messages ──

// Numbers, shapes, quotes, addresses and, among words, names differ from one run to the
// next. What stays are the other words, and which of them are neighbours.
const RAISED = /[\w.]*(?:Error|Exception|Warning): /g;
const WORDS = /(?<![\p{L}\p{N}_])\d?\p{L}[\p{L}\p{N}_]*/gu; // "2d", but no number

// of a traceback, what its last line says
function messageOf(query) {
  const raised = [...query.matchAll(RAISED)].pop();
  const said = raised ? query.slice(raised.index + raised[0].length) : "";
  return said.trim() ? said : query;
}

const isMessage = (query) => query.search(RAISED) >= 0 || messageTokens(query).length > 3;
const messageTokens = (message) =>
  (fold(message.replace(/…\p{L}*/gu, " ")).match(WORDS) ?? []).filter((word) => !word.startsWith("0x"));
const pairs = (words, apart = 1) =>
  words.slice(apart).map((word, at) => `${words[at]} ${word}`);
const pairWeight = (pair) => Math.log(1 + sections.length / (pairFrequency.get(pair) ?? 1));
const weigh = (found) => found.reduce((sum, pair) => sum + pairWeight(pair), 0);

// What is typed as a message. A name that no entry has parts no neighbours, but speaks
// against the message being known; one that some entry has may stand between others'.
function messageFrom(query) {
  const words = messageTokens(messageOf(query));
  const known = words.filter((word) => messageWords.has(word));
  const typed = [...new Set(pairs(known))];
  const strange = 0.7 * Math.log(1 + sections.length) * (words.length - known.length);
  return {
    typed,
    bridged: [...new Set(pairs(known, 2))].filter((pair) => !typed.includes(pair)),
    weight: weigh(typed) + strange,
    isOne: isMessage(query),
    least: query.search(RAISED) >= 0 ? 0.6 : 0.75, // more than words that often go together
  };
}

// How well an entry's messages fit what is typed, from 0 to 2: which part of what is
// typed stands in the message, and which part of the message is typed.
function agreement({ messages }, { typed, bridged, weight, least }) {
  let best = 0;
  for (const message of messages) {
    const shared = weigh([...typed, ...bridged].filter((pair) => message.pairs.has(pair)));
    const ofTyped = Math.min(shared / weight, 1);
    const ofMessage = shared / message.weight;
    if (ofTyped > least || (ofMessage > 0.75 && ofTyped > 0.3))
      best = Math.max(best, ofTyped + ofMessage);
  }
  return best;
}

// ── ranking ──

// What a typed term stands for in the index: itself, and less so what it begins ("conv")
// or, for a single Chinese character, what contains it. Unknown terms stand for nothing,
// so one strange word in a pasted error message does no harm.
function meanings(term, complete) {
  const known = frequency.has(term) ? [[term, 1]] : [];
  if (complete) return known;
  const alone = CHINESE.test(term) && term.length === 1;
  if (!alone && (CHINESE.test(term) || term.length < 2)) return known;
  for (const other of frequency.keys())
    if (other !== term && (alone ? other.includes(term) : other.startsWith(term)))
      known.push([other, 0.4]);
  return known;
}

function fit(section, typed) {
  const { words, headingWords, titleWords, messages } = section;
  const ofHeading = messages.length ? 0.5 : 2; // a message has many words, and no topic
  let score = 0;
  let met = 0;
  for (const { known, weight } of typed.terms) {
    let best = 0;
    for (const [term, share] of known) {
      const often = words.get(term) ?? 0;
      const inText = often / (often + 1.5);
      const inHeading = headingWords.has(term) ? ofHeading : 0;
      const inTitle = titleWords.has(term) ? 2 : 0;
      if (often || inHeading)
        best = Math.max(best, share * (inText + inHeading + inTitle));
    }
    if (best) met += weight;
    score += weight * best;
  }
  // the words as they were typed, side by side, and above all as a name
  if (section.folded.includes(typed.folded)) score += typed.weight;
  if (fold(section.heading) === typed.folded) score += 3 * typed.weight;
  if (section.opensPage && section.titleTerms === typed.stems) score += 3 * typed.weight;
  if (section.names.includes(typed.folded)) score += 6 * typed.weight;
  // a section that has only some of the words falls far behind
  return score * (met / typed.weight) ** 2;
}

const CERTAIN = 1000; // an entry of the message comes before whatever has its words
const LIKELY = 3; // times the weight of all words: a fragment of a message
const MOST = 24; // words that are looked up one by one
const FEW = 5; // pages for what is as long as a message

function find(query) {
  if (!query.trim()) return [];
  countOnce();
  const message = messageFrom(query);
  const typed = { folded: fold(query).trim().replace(/\s+/g, " ") };
  typed.stems = terms(query).join(" ");
  const asked = [...new Set(terms(query))].slice(0, MOST);
  typed.terms = asked
    .map((term, at) => ({ known: meanings(term, at > 3 && at < asked.length - 1) }))
    .filter(({ known }) => known.length);
  for (const term of typed.terms)
    term.weight = Math.max(...term.known.map(([word]) => rarity(word)));
  typed.weight = typed.terms.reduce((sum, { weight }) => sum + weight, 0);
  if (!typed.terms.length) return [];

  const pages = new Map();
  for (const section of sections) {
    const agreed = message.typed.length > 1 ? agreement(section, message) : 0;
    const agrees = message.isOne ? agreed : 0; // few words may be meant otherwise
    const worth = message.isOne ? CERTAIN : LIKELY * typed.weight;
    const score = fit(section, typed) + agreed * worth;
    if (score <= 0) continue;
    if (!pages.has(section.page)) pages.set(section.page, []);
    pages.get(section.page).push({ section, score, agrees });
  }
  const ranked = [...pages.values()]
    .map((found) => {
      found.sort((a, b) => b.score - a.score);
      // a page that comes back to the matter is better than one that names it once
      const rest = found
        .slice(1, 6)
        .reduce((sum, { score, agrees }) => sum + score - agrees * CERTAIN, 0);
      return { found, score: found[0].score + 0.2 * rest };
    })
    .sort((a, b) => b.score - a.score)
    .filter(({ score }, _at, [first]) => score > first.score / 20);
  if (!message.isOne) return ranked;
  const [first] = ranked;
  if (!first?.found[0].agrees) return ranked.slice(0, FEW).map(bestAlone);
  for (const page of ranked)
    if (page.found[0].agrees) page.found = page.found.filter(({ agrees }) => agrees);
  return ranked.slice(0, FEW);
}

const bestAlone = (page) => ({ ...page, found: page.found.slice(0, 1) });

// ── showing ──

const link = ({ page, id }) => `${page}.html${id ? `#${id}` : ""}`;

// The text around the first typed word, with every typed word marked.
function excerpt(section, query) {
  const pieces = (query.match(PIECES) ?? [])
    .filter((piece) => CHINESE.test(piece) || piece.length > 1)
    .sort((a, b) => b.length - a.length);
  const paragraph = document.createElement("p");
  if (!pieces.length) return paragraph;
  const marks = new RegExp(`(${pieces.join("|")})`, "iu");
  // code is shown only where the words stand in nothing else
  const text = marks.test(section.text) ? section.text : section.code;
  const at = text.search(marks);
  if (at < 0) return paragraph;
  const start = Math.max(at - 60, 0);
  const end = Math.min(start + 180, text.length);
  const shown = text.slice(start, end);
  paragraph.append(start ? "…" : "");
  shown.split(new RegExp(marks, "giu")).forEach((part, odd) => {
    const place = odd % 2 ? document.createElement("mark") : new Text();
    place.textContent = part;
    paragraph.append(place);
  });
  paragraph.append(end < text.length ? "…" : "");
  return paragraph;
}

// of a message that its heading repeats: when it comes, and why
function opening({ text }) {
  const paragraph = document.createElement("p");
  paragraph.textContent = text.length > 180 ? `${text.slice(0, 180)}…` : text;
  return paragraph;
}

function anchor(section, words) {
  const place = document.createElement("a");
  place.href = link(section);
  place.textContent = words;
  return place;
}

function show(query) {
  const pages = find(query);
  const isKnown = pages.some(({ found }) => found[0].agrees);
  document.getElementById("search-errors").hidden = isKnown || !isMessage(query);
  const status = document.getElementById("search-count");
  const message = pages.length ? status.dataset.some : status.dataset.none;
  status.textContent = query.trim() && message.replace("{count}", pages.length);
  const items = pages.map(({ found }) => {
    const item = document.createElement("li");
    const { page, title } = found[0].section;
    item.append(anchor({ page, id: "" }, title));
    for (const { section, agrees } of found.slice(0, 3)) {
      if (!section.opensPage) {
        const heading = document.createElement("p");
        heading.append(anchor(section, section.heading));
        item.append(heading);
      }
      item.append(agrees ? opening(section) : excerpt(section, query));
    }
    return item;
  });
  document.getElementById("search-results").replaceChildren(...items);
}

const boxes = document.querySelectorAll('input[name="q"]');
const asked = new URLSearchParams(location.search).get("q") ?? "";
for (const box of boxes) {
  box.value = asked;
  box.addEventListener("input", () => show(box.value));
}
show(asked);
(window.requestIdleCallback ?? setTimeout)(countOnce);
