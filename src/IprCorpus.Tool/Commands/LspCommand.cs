using System.CommandLine;
using IprCorpus.Tool.LanguageServer;

namespace IprCorpus.Tool.Commands;

/// <summary><c>iprcorpus lsp</c>: the language server, which editors start and speak to over standard input and output.</summary>
internal static class LspCommand
{
    public static Command Create()
    {
        // Editors' clients add it whether the server knows other ways or not.
        var stdio = new Option<bool>("--stdio") { Description = "Speaks over standard input and output; this is the only way." };
        var command = new Command("lsp", "Serves editors by the Language Server Protocol: diagnostics as you type, completion, fixes, renaming.") { stdio };
        command.SetAction(static async (_, cancellation) =>
            await CorpusLanguageServer.Serve(Console.OpenStandardInput(), Console.OpenStandardOutput(), cancellation) ? ExitCodes.Success : ExitCodes.Failure);
        return command;
    }
}
