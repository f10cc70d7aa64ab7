using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace IprCorpus.Linq.Tests.ClickHouse;

/// <summary>
/// ClickHouse's HTTP interface in front of the library: the query in the address, the body, or both; settings, database and format in
/// the address; errors in the status. One server for all tests of the process.
/// </summary>
internal sealed class ClickHouseTestServer
{
    private static readonly Lazy<ClickHouseTestServer> Only = new(static () => new ClickHouseTestServer());

    // The parameters of the interface that are not settings.
    private static readonly HashSet<string> Known = new(
        ["query", "database", "default_format", "wait_end_of_query", "enable_http_compression", "query_id"], StringComparer.Ordinal);

    // What the library does not have: a function that reads the rows behind the statement.
    private static readonly Regex Input = new(@"input\((?<columns>'(?:[^'\\]|\\.)*')\) FORMAT (?<format>\w+)\s*$");

    private readonly HttpListener _listener = new();
    private readonly ConcurrentDictionary<string, string[]> _refused = [];

    private ClickHouseTestServer()
    {
        Port = FreePort();
        _listener.Prefixes.Add($"http://127.0.0.1:{Port}/");
        _listener.Start();
        _ = Task.Run(ServeAsync);
    }

    public int Port { get; }

    public static ClickHouseTestServer Instance => Only.Value;

    public string ConnectionTo(string database) => $"Host=127.0.0.1;Port={Port};Database={database}";

    /// <summary>Refuses statements that name a database and have all of some words.</summary>
    public void Refuse(string database, params string[] words) => _refused[database] = words;

    /// <summary>Runs all statements again.</summary>
    public void Allow(string database) => _refused.TryRemove(database, out _);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task ServeAsync()
    {
        while (true)
        {
            var context = await _listener.GetContextAsync();
            _ = Task.Run(() => Answer(context));
        }
    }

    private void Answer(HttpListenerContext context)
    {
        var temporary = Path.GetTempFileName();
        var (status, answer) = (200, Array.Empty<byte>());
        try
        {
            (answer, var error) = Run(context.Request, temporary);
            if (error is not null)
            {
                (status, answer) = (500, Encoding.UTF8.GetBytes(error));
            }
        }
        catch (Exception exception)
        {
            (status, answer) = (500, Encoding.UTF8.GetBytes(exception.ToString()));
        }

        File.Delete(temporary);
        context.Response.StatusCode = status;
        context.Response.Close(answer, willBlock: true);
    }

    private (byte[] Rows, string? Error) Run(HttpListenerRequest request, string temporary)
    {
        var parameters = request.QueryString;
        var encoded = request.Headers["Content-Encoding"] == "gzip" ? new GZipStream(request.InputStream, CompressionMode.Decompress) : request.InputStream;
        var query = parameters["query"];
        if (query is null)
        {
            query = new StreamReader(encoded, Encoding.UTF8).ReadToEnd();
        }
        else
        {
            using var body = File.Create(temporary);
            encoded.CopyTo(body);
        }

        if (_refused.Any(refused => refused.Value.Prepend(refused.Key).All(query.Contains)))
        {
            return ([], "Code: 999. DB::Exception: refused by the test");
        }

        query = Input.Replace(query, match => $"file('{temporary}', '{match.Groups["format"].Value}', {match.Groups["columns"].Value})");
        var settings = parameters.AllKeys.OfType<string>().Where(static name => !Known.Contains(name)).ToArray();
        string[] before = [$"USE `{parameters["database"] ?? "default"}`", .. settings.Select(name => $"SET {name} = '{parameters[name]}'")];
        var answer = ClickHouseLibrary.Run([.. before, query], parameters["default_format"] ?? "TabSeparated");
        ClickHouseLibrary.Run([.. settings.Select(static name => $"SET {name} = DEFAULT"), "USE `default`"], "Null");
        return answer;
    }
}
