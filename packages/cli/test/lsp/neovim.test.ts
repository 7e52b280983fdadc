import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { runEditor, snippet } from './program.ts';

/** The version of Neovim on this machine, such as 0.11; nothing where there is none. */
function neovim(): number | undefined {
  try {
    const [, minor] = /^NVIM v0\.(\d+)/.exec(execFileSync('nvim', ['--version'], { encoding: 'utf8' })) ?? [];
    return minor === undefined ? undefined : Number(minor);
  } catch {
    return undefined;
  }
}

/** Run in Neovim once it has started: waits for the server, asks, and writes down what it is told. */
const ASK = `
local answers = {}
local function clients() return (vim.lsp.get_clients or vim.lsp.buf_get_clients)(vim.lsp.get_clients and { bufnr = 0 } or 0) end
answers.attached = vim.wait(15000, function() return next(clients()) ~= nil and vim.tbl_count(clients()) == 1 end, 20)
for _, client in pairs(clients()) do
  answers.name = client.name
  vim.wait(15000, function() return client.initialized or client.server_capabilities ~= nil end, 20)
  answers.settings = client.config.settings
end
local function ask(method, params)
  for _ = 1, 10 do
    local found = vim.lsp.buf_request_sync(0, method, params, 15000) or {}
    for _, answer in pairs(found) do
      if answer.result ~= nil and answer.result ~= vim.NIL then return answer.result end
    end
    vim.wait(200)
  end
end
local document = { uri = vim.uri_from_bufnr(0) }
answers.hover = ask('textDocument/hover', { textDocument = document, position = { line = 6, character = 8 } }).contents.value
answers.symbols = vim.tbl_map(function(symbol) return symbol.name end, ask('textDocument/documentSymbol', { textDocument = document }))
vim.api.nvim_buf_set_text(0, 0, 0, 0, 3, { 'The Osterburg dam' })
answers.changed = ask('textDocument/documentSymbol', { textDocument = document })[1].name
answers.digest = ask('workspace/executeCommand', { command = 'articleDigest.showDigest', arguments = { document.uri } })
vim.wait(15000, function() return #vim.diagnostic.get(0) > 0 end, 20)
answers.diagnostics = vim.tbl_map(function(one) return one.code end, vim.diagnostic.get(0))
vim.fn.writefile({ vim.fn.json_encode(answers) }, vim.env.ANSWERS)
vim.cmd('qall!')
`;

const installed = neovim();

test.skipIf(installed === undefined)(
  'Neovim, set up as the page says, hovers and lists symbols (skipped where nvim is not installed)',
  { timeout: 60_000 },
  async () => {
    const init = snippet('neovim', 'lua', installed! >= 11 ? 'Neovim 0.11 and newer' : 'Neovim 0.7 to 0.10');
    const args = ['--headless', '--clean', '-u', 'init.lua', 'dam.txt', '-c', 'luafile ask.lua'];
    const { said, answers } = await runEditor('nvim', args, { 'init.lua': init, 'ask.lua': ASK });
    expect(said).not.toMatch(/Error/);
    expect(answers).toMatchObject({
      attached: true,
      name: 'article_digest',
      settings: { articleDigest: { inlayHints: { units: true } } },
      hover: expect.stringContaining('**Nadia Brell**') as unknown,
      symbols: expect.arrayContaining(['Dam holds after storm']) as unknown,
      changed: 'The Osterburg dam holds after storm',
      digest: expect.stringMatching(/^# The Osterburg dam holds after storm/) as unknown,
      diagnostics: ['repeated-word'],
    });
  },
);
