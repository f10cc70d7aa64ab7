using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Channels;

namespace IprCorpus.Tool.Serving;

/// <summary>
/// Serves a live page to browsers on the same machine. It listens on the loopback address alone, and answers only requests that name its
/// host and carry its token, so that no other page in the browser and no other user's program reads the corpus.
/// </summary>
internal sealed class LiveServer : IDisposable
{
    private readonly LivePage _page;
    private readonly HttpListener _listener = new();
    private readonly string _host;
    private readonly string _token = Convert.ToHexString(RandomNumberGenerator.GetBytes(16)).ToLowerInvariant();

    public LiveServer(LivePage page)
    {
        _page = page;
        _host = FormattableString.Invariant($"127.0.0.1:{FreePort()}");
        _listener.Prefixes.Add($"http://{_host}/");
        _listener.Start();
    }

    /// <summary>Gets the address of the page.</summary>
    public string Address => $"http://{_host}/{_token}/";

    /// <summary>Answers requests until it is told to stop.</summary>
    public async Task Run(CancellationToken cancellation)
    {
        using var stop = cancellation.Register(_listener.Stop);
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                _ = Answer(context, cancellation);
            }
            catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException && cancellation.IsCancellationRequested)
            {
                return;
            }
        }
    }

    public void Dispose() => _listener.Close();

    private async Task Answer(HttpListenerContext context, CancellationToken cancellation)
    {
        try
        {
            context.Response.Headers["X-Content-Type-Options"] = "nosniff";
            context.Response.Headers["Cache-Control"] = "no-store";
            context.Response.Headers["Referrer-Policy"] = "no-referrer";
            switch (Resource(context.Request))
            {
                case "":
                    context.Response.ContentType = "text/html; charset=utf-8";
                    await using (var writer = new StreamWriter(context.Response.OutputStream, new UTF8Encoding(false)))
                    {
                        _page.Write(writer);
                    }

                    break;
                case "data":
                    context.Response.ContentType = "application/octet-stream";
                    await context.Response.OutputStream.WriteAsync(_page.Data(), cancellation);
                    break;
                case "events":
                    await Stream(context.Response, cancellation);
                    break;
                default:
                    context.Response.StatusCode = (int)HttpStatusCode.NotFound;
                    break;
            }

            context.Response.Close();
        }
        catch (Exception gone) when (gone is HttpListenerException or IOException or ObjectDisposedException or OperationCanceledException)
        {
            // The browser has left, or the server stops.
            context.Response.Abort();
        }
    }

    /// <summary>Gets what is asked for, behind the token; null for a request that is not the page's own.</summary>
    private string? Resource(HttpListenerRequest request)
    {
        var path = request.Url?.AbsolutePath ?? "";
        if (request.HttpMethod != "GET" || request.UserHostName != _host || path.Length < _token.Length + 2 || path[_token.Length + 1] != '/')
            return null;

        var given = Encoding.ASCII.GetBytes(path[1..(_token.Length + 1)]);
        return CryptographicOperations.FixedTimeEquals(given, Encoding.ASCII.GetBytes(_token)) ? path[(_token.Length + 2)..] : null;
    }

    /// <summary>Tells the browser of each new state, by server-sent events.</summary>
    private async Task Stream(HttpListenerResponse response, CancellationToken cancellation)
    {
        var changes = Channel.CreateUnbounded<string?>();
        void Tell(string? trouble) => changes.Writer.TryWrite(trouble);
        _page.Changed += Tell;
        try
        {
            response.ContentType = "text/event-stream";
            response.SendChunked = true;
            await Send(": open\n\n");
            await foreach (var trouble in changes.Reader.ReadAllAsync(cancellation))
                await Send(trouble is null ? "event: change\ndata: new\n\n" : $"event: trouble\ndata: {trouble.ReplaceLineEndings(" ")}\n\n");
        }
        finally
        {
            _page.Changed -= Tell;
        }

        async Task Send(string text)
        {
            await response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(text), cancellation);
            await response.OutputStream.FlushAsync(cancellation);
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
