// Starts the language server of the iprcorpus tool for the YAML files of a workspace with a corpus.
const vscode = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

async function activate(context) {
  context.subscriptions.push(vscode.commands.registerCommand("iprcorpus.restart", async () => {
    await deactivate();
    await start();
  }));
  await start();
}

async function start() {
  const [command, ...args] = vscode.workspace.getConfiguration("iprcorpus").get("command");
  // The tool is restored by the manifest of the workspace, and is found from there.
  const cwd = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath;
  client = new LanguageClient("iprcorpus", "IprCorpus", { command, args, options: { cwd } }, {
    documentSelector: [{ scheme: "file", language: "yaml" }, { scheme: "file", language: "plaintext" }],
    synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher("**/*.{yaml,yml,txt,ann,json,xml,tsv,conllu}") },
  });
  try {
    await client.start();
  } catch (failure) {
    vscode.window.showErrorMessage(`The language server does not start: ${failure.message} Run 'dotnet tool restore', or set iprcorpus.command.`);
  }
}

async function deactivate() {
  await client?.stop().catch(() => {});
  client = undefined;
}

module.exports = { activate, deactivate };
