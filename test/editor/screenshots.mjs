// npm run screenshots: pictures of the extension at work, for the README, into docs/images/.
// node test/editor/screenshots.mjs [part of a name …] [--out FOLDER] [--all: those for our own eyes too]
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from './browser.mjs';
import { ensureEditor, root, Unavailable } from './install.mjs';
import { withPalette } from './png.mjs';
import { linkExtension, startServer, writeSettings } from './server.mjs';
import { copyOfSamples } from './session.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, all: { type: 'boolean' } },
});
const folder = path.resolve(values.out ?? path.join(root, 'docs/images'));
const patience = { timeout: 120_000 };

const inReadme = ['dark', 'light', 'high-contrast', 'hover', 'quickfix', 'other-side', 'note'];
const themes = {
  dark: 'Dark Modern',
  light: 'Light Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};
const kinds = { dark: 'vs-dark', light: 'vs', 'high-contrast': 'hc-black', 'high-contrast-light': 'hc-light' };
const settings = (theme) => ({
  'workbench.colorTheme': theme,
  'editor.fontSize': 14,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'bounded',
  'editor.wordWrapColumn': 100,
  'editor.lineNumbers': 'on',
  'workbench.layoutControl.enabled': false,
  'breadcrumbs.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'workbench.editor.enablePreview': false,
  'comments.openView': 'never',
});

/**
 * In an order that changes the theme seldom, since the editor starts anew for each.
 * @type {Record<string, (editor: Editor) => Promise<void>>}
 */
const shots = {
  async dark(editor) {
    await editor.theme('dark');
    await editor.open('call-preview-plume.news');
    await editor.problems();
    await editor.settle();
  },
  async hover(editor) {
    await editor.theme('dark');
    await editor.open('call-preview-plume.news');
    await editor.hover('Poutine', 2);
  },
  async 'hover-plain'(editor) {
    await editor.theme('dark');
    await editor.open('call-preview-courier.txt');
    await editor.hover('Vladimir Putin');
  },
  async 'card-politician'(editor) {
    await editor.theme('dark');
    await editor.open('call-preview-plume.news');
    await editor.hover('Emmanuel Macron');
  },
  async 'card-organisation'(editor) {
    await editor.theme('dark');
    await editor.open('aid-brussels.news');
    await editor.hover('European Union');
  },
  async 'card-place'(editor) {
    await editor.theme('dark');
    await editor.open('call-preview-courier.txt');
    await editor.hover('Kyiv');
  },
  async 'card-renamed'(editor) {
    await editor.theme('dark');
    await editor.open('earthquake-anniversary.txt');
    await editor.hover('Turkey');
  },
  async 'card-own'(editor) {
    await editor.theme('dark');
    editor.write('.corroborate/knowledge/desk.yaml', deskKnowledge);
    await editor.open('moon-landing.txt');
    await editor.hover('S. Somanath');
  },
  async 'hover-date'(editor) {
    await editor.theme('dark');
    await editor.open('call-preview-courier.txt');
    await editor.hover('Monday', 2);
  },
  async quickfix(editor) {
    await editor.theme('dark');
    await editor.open('call-preview-plume.news');
    await editor.click('Poutine', 2);
    await editor.settle();
    await editor.page.keyboard.press('Control+.');
    await editor.page.waitForSelector('.action-widget', patience);
  },
  async 'other-side'(editor) {
    await editor.theme('dark');
    await editor.open('call-outcome-ledger.txt');
    await editor.click('annexation of Crimea');
    await editor.settle();
    await editor.page.keyboard.press('F8');
    await editor.page.waitForSelector('.peekview-widget, .marker-widget', patience);
  },
  async menu(editor) {
    await editor.theme('dark');
    await editor.open('call-preview-courier.txt');
    await editor.page.locator('.statusbar-item', { hasText: 'Corroborate' }).first().click(patience);
    await editor.page.waitForSelector('.quick-input-list', patience);
  },
  async light(editor) {
    await editor.theme('light');
    await editor.open('call-outcome-ledger.txt');
    await editor.problems();
    await editor.settle();
  },
  async clean(editor) {
    await editor.theme('light');
    await editor.open('moon-landing.txt');
    await editor.settle();
  },
  async 'hover-finding'(editor) {
    await editor.theme('light');
    await editor.open('aid-brussels.news');
    await editor.hover('€20 billion');
  },
  async references(editor) {
    await editor.theme('light');
    await editor.open('call-opinion-meridian.txt');
    await editor.click('Peskov');
    await editor.page.keyboard.press('Shift+F12');
    await editor.page.waitForSelector('.peekview-widget .ref-tree', patience);
  },
  async note(editor) {
    await editor.theme('light');
    await editor.open('call-outcome-ledger.txt');
    await editor.select('350 people in all');
    await editor.page.keyboard.press('Control+Alt+N');
    const input = editor.page.locator('.quick-input-widget input').first();
    await input.waitFor(patience);
    await input.fill('The ministry in Kyiv counts 22 more, handed over the same day. Which number do we print?');
    await editor.page.keyboard.press('Enter');
    await editor.page.waitForSelector('.review-widget', patience);
    await editor.settle();
  },
  async 'desk-business'(editor) {
    await editor.theme('dark');
    editor.addStory('bank');
    await editor.open('wire.txt');
    await editor.problems();
    await editor.settle();
  },
  async 'desk-sport'(editor) {
    await editor.theme('dark');
    editor.addStory('final');
    await editor.open('spanish-daily.news');
    await editor.problems();
    await editor.settle();
  },
  async 'desk-disaster'(editor) {
    await editor.theme('dark');
    editor.addStory('atlas-quake');
    await editor.open('tabloid.txt');
    await editor.problems();
    await editor.settle();
  },
  async walkthrough(editor) {
    await editor.theme('light', { 'workbench.welcomePage.walkthroughs.openOnInstall': true });
    await editor.page.waitForSelector('.gettingStartedDetailsContent .step-description-container', patience);
    await editor.page.waitForTimeout(3000);
  },
  async 'high-contrast'(editor) {
    await editor.theme('high-contrast');
    await editor.open('mh17-verdict.txt');
    await editor.problems();
    await editor.settle();
  },
  async 'high-contrast-light'(editor) {
    await editor.theme('high-contrast-light');
    await editor.open('trade-neighbours.txt');
    await editor.problems();
    await editor.settle();
  },
};

/** What a desk might have written down itself. */
const deskKnowledge = `# who our correspondents met
actors:
  - name: S. Somanath
    type: person
    short: Somanath
    aliases: [Sreedhara Panicker Somanath]
    roles:
      - { title: Chairman of ISRO, from: 2022-01-14, to: 2025-01-13, source: Desk notes }
    source: { title: Desk notes, url: https://example.org/desk/somanath }
events:
  - name: landing of Chandrayaan-3
    kind: landing
    date: 2023-08-23
    essential: [s-somanath]
`;

class Editor {
  constructor(page, server, workspace) {
    this.page = page;
    this.server = server;
    this.workspace = workspace;
    this.shown = undefined;
  }

  /** Opens the editor anew where the theme is another one; nothing open but the folder. */
  async theme(name, more) {
    if (this.shown !== name || more) {
      writeSettings(this.server.data, { ...settings(themes[name]), ...more });
      await this.page.goto(this.server.address({ folder: this.workspace }), { waitUntil: 'commit', timeout: 0 });
      await this.page.waitForSelector(`.monaco-workbench.${kinds[name]}`, patience);
      await this.page.waitForSelector('.explorer-folders-view .monaco-list-row', patience);
      this.shown = more ? undefined : name;
      if (more) return;
    }
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('Escape');
    await this.page.mouse.move(2, 400);
    await this.command('View: Close All Editors');
    if (await this.page.locator('.part.panel').isVisible()) await this.page.keyboard.press('Control+J');
  }

  async command(title) {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input').first();
    await input.waitFor(patience);
    await input.fill(`>${title}`);
    const row = this.page.locator('.quick-input-list .monaco-list-row').first();
    await row.waitFor(patience);
    await this.page.keyboard.press((await row.textContent())?.includes('No matching') ? 'Escape' : 'Enter');
    await this.page
      .locator('.quick-input-widget')
      .first()
      .waitFor({ state: 'hidden', ...patience });
  }

  async open(file) {
    const row = this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: file }).first();
    await row.dblclick(patience);
    await this.page.locator('.tab.active', { hasText: file }).waitFor(patience);
    await this.ready();
  }

  /** The server has read the whole workspace (more than nine articles), so that what is coloured and found is its work, and whole. */
  async ready() {
    const status = this.page.locator('.statusbar-item', { hasText: /findings? · \d{2,} articles/ });
    await status.first().waitFor(patience);
  }

  /** A file of the workspace, as somebody else writes it. */
  write(file, text) {
    const target = path.join(this.workspace, file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, text);
  }

  /** Puts the articles of one story beside the samples, and takes away those of another. */
  addStory(name) {
    for (const file of this.story ?? []) fs.rmSync(path.join(this.workspace, file), { force: true });
    const from = path.join(root, 'test/stories', name);
    this.story = fs.readdirSync(from);
    for (const file of this.story) fs.copyFileSync(path.join(from, file), path.join(this.workspace, file));
  }

  async problems() {
    await this.page.keyboard.press('Control+Shift+M');
    await this.page.waitForSelector('.markers-panel-container .monaco-list-row', patience);
  }

  /** Waits until the picture stands still. */
  async settle() {
    await this.ready();
    let before = -1;
    for (let i = 0; i < 30; i++) {
      await this.page.waitForTimeout(700);
      const now = await this.page.evaluate(() => document.querySelector('.monaco-workbench')?.innerHTML.length);
      if (now === before) return;
      before = now;
    }
  }

  /** The middle, the start and the end of the words on the screen. */
  async place(words, nth = 1) {
    const find = ([wanted, count]) => {
      let left = count;
      for (const line of document.querySelectorAll('.editor-instance .view-lines .view-line')) {
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        const nodes = [];
        while (walker.nextNode()) nodes.push(walker.currentNode);
        const text = nodes
          .map((node) => node.data)
          .join('')
          .replaceAll('\u00a0', ' ');
        for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
          if (--left > 0) continue;
          const locate = (offset) => {
            let rest = offset;
            for (const node of nodes) {
              if (rest <= node.data.length) return [node, rest];
              rest -= node.data.length;
            }
            return [nodes.at(-1), nodes.at(-1).data.length];
          };
          const range = document.createRange();
          range.setStart(...locate(at));
          range.setEnd(...locate(at + wanted.length));
          const { left: x, right, top, height } = range.getBoundingClientRect();
          return { start: x, end: right, middle: (x + right) / 2, y: top + height / 2 };
        }
      }
      return undefined;
    };
    for (let i = 0; i < 60; i++) {
      const found = await this.page.evaluate(find, [words, nth]);
      if (found) return found;
      await this.page.waitForTimeout(500);
    }
    throw new Error(`"${words}" is not on the screen`);
  }

  async click(words, nth) {
    const { middle, y } = await this.place(words, nth);
    await this.page.mouse.click(middle, y);
  }

  async select(words) {
    const { start, end, y } = await this.place(words);
    await this.page.mouse.move(start + 1, y);
    await this.page.mouse.down();
    await this.page.mouse.move(end - 1, y, { steps: 4 });
    await this.page.mouse.up();
  }

  async hover(words, nth) {
    await this.settle();
    const { middle, y } = await this.place(words, nth);
    for (let i = 0; i < 20; i++) {
      await this.page.mouse.move(middle - 4, y);
      await this.page.mouse.move(middle, y, { steps: 3 });
      const shown = await this.page
        .waitForSelector('.monaco-hover:not(.hidden) .hover-contents', { timeout: 5000, state: 'visible' })
        .catch(() => undefined);
      if (shown && !(await shown.textContent())?.includes('Loading')) break;
      await this.page.mouse.move(middle, y + 200);
    }
    await this.page.waitForTimeout(800);
  }
}

async function main() {
  const chosen = (name) => (values.all ? true : inReadme.includes(name));
  const wanted = Object.keys(shots).filter((name) =>
    positionals.length === 0 ? chosen(name) : positionals.some((part) => name.includes(part)),
  );
  const editor = await ensureEditor();
  if (editor.kind !== 'browser')
    throw new Unavailable('Pictures are taken in the browser: CORROBORATE_EDITOR=browser npm run screenshots');
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'corroborate-pictures-'));
  const data = path.join(scratch, 'data');
  const workspace = copyOfSamples(path.join(scratch, 'samples'));
  linkExtension(data);
  const server = await startServer({ program: editor.server, data, settings: settings(themes.dark) });
  const browser = await launchChromium(editor.chromium);
  const failed = [];
  fs.mkdirSync(folder, { recursive: true });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1.5 });
    const driver = new Editor(page, server, workspace);
    for (const name of wanted) {
      try {
        await shots[name](driver);
        await page.waitForTimeout(1000);
        fs.writeFileSync(path.join(folder, `${name}.png`), withPalette(await page.screenshot()));
        console.log(`${name}.png`);
      } catch (error) {
        failed.push(name);
        const path_ = path.join(scratch, `${name}.png`);
        await page.screenshot({ path: path_ }).catch(() => {});
        console.log(`${name}: ${error.message.split('\n')[0]} (what was on the screen: ${path_})`);
      }
    }
  } finally {
    await browser.close();
    server.stop();
    if (failed.length === 0) fs.rmSync(scratch, { recursive: true, force: true });
  }
  if (failed.length) process.exitCode = 1;
}

main().catch((error) => {
  console.error(error instanceof Unavailable ? error.message : error.stack);
  process.exit(1);
});
