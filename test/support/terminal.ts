import { PassThrough, Writable } from 'node:stream';
import { Terminal } from '@xterm/headless';

/** A terminal emulator with the two streams that a program sees of it. */
export class TestTerminal {
  readonly stdin = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: () => this.stdin,
    ref: () => this.stdin,
    unref: () => this.stdin,
  });
  readonly stdout: Writable & { columns: number; rows: number; isTTY: boolean };
  /** What a program has put on the clipboard (OSC 52). */
  clipboard = '';
  /** As behind a terminal driver, where a line feed goes back to the first column as well. */
  readonly #screen: Terminal;

  constructor(columns: number, rows: number) {
    this.#screen = new Terminal({ cols: columns, rows, allowProposedApi: true, convertEol: true });
    this.#screen.parser.registerOscHandler(52, (data) => {
      this.clipboard = Buffer.from(data.replace(/^c;/, ''), 'base64').toString('utf8');
      return true;
    });
    const stdout = new Writable({
      write: (chunk: Buffer, _, done) => this.#screen.write(new Uint8Array(chunk), done),
    });
    this.stdout = Object.assign(stdout, { columns, rows, isTTY: true });
  }

  type(bytes: string): void {
    this.stdin.write(bytes);
  }

  resize(columns: number, rows: number): void {
    this.#screen.resize(columns, rows);
    Object.assign(this.stdout, { columns, rows });
    this.stdout.emit('resize');
  }

  /** What a person sees now. */
  get text(): string {
    const { active } = this.#screen.buffer;
    const lines = Array.from({ length: this.#screen.rows }, (_, index) =>
      (active.getLine(active.viewportY + index)?.translateToString(true) ?? '').trimEnd(),
    );
    return lines.join('\n').trimEnd();
  }

  get onOtherScreen(): boolean {
    return this.#screen.buffer.active.type === 'alternate';
  }

  /** Waits until the screen is as wanted; what it was instead stands in the error. */
  async until(wanted: (text: string) => boolean): Promise<void> {
    for (let waited = 0; waited < 3000; waited += 10) {
      if (wanted(this.text)) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`the screen never came to be as wanted; it is:\n${this.text}`);
  }
}
