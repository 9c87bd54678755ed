import type { ContentFile } from '../../src/checks/reading/content-file.ts';
import { reportInTerminal, type Report } from '../../src/checks/reporters/terminal.ts';
import { checkFolder } from '../check-folder.ts';
import { readContentFiles } from '../read-corpus.ts';

/** What a new look at the content tells. */
export interface News {
  /** What to print; nothing when it would repeat what was printed last. */
  readonly lines: string | undefined;
  readonly report: Report;
  /** The last mistake has just gone. */
  readonly isMended: boolean;
}

/** Looks at a content folder again and again; a file whose text did not change is not parsed again. */
export class ContentWatch {
  readonly #folder: string;
  #known: ReadonlyMap<string, ContentFile> = new Map();
  #last = '';
  #wasSound = true;

  constructor(folder: string) {
    this.#folder = folder;
  }

  look(): News {
    const files = readContentFiles(this.#folder).map((file) => {
      const known = this.#known.get(file.path);
      return known?.text === file.text && known.fault === file.fault ? known : file;
    });
    this.#known = new Map(files.map((file) => [file.path, file]));
    const report = checkFolder(this.#folder, files);
    const lines = reportInTerminal(report);
    const isSound = report.problems.length === 0;
    const news = {
      lines: lines === this.#last ? undefined : lines,
      report,
      isMended: isSound && !this.#wasSound,
    };
    this.#last = lines;
    this.#wasSound = isSound;
    return news;
  }
}
