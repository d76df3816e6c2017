namespace Portal.Cli;

/// <summary>Asks a running portal whether it is ready, for service supervisors.</summary>
internal static class HealthcheckCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var url = args.FirstOrDefault() ?? "http://127.0.0.1:5080";
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        try
        {
            var answer = await http.GetAsync(new Uri($"{url.TrimEnd('/')}/health/ready"));
            Console.WriteLine(answer.IsSuccessStatusCode ? "就绪。" : $"未就绪：{(int)answer.StatusCode}。");
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            await Console.Error.WriteLineAsync($"连接不上 {url}。");
            return 1;
        }
    }
}
