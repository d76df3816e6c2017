#!/usr/bin/env bash
# Builds the portal when something changed and serves it. Arguments go to `portal serve`: --demo, --urls http://…
set -euo pipefail

caller=$PWD
cd "$(dirname "${BASH_SOURCE[0]}")"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1

say() { printf '%s\n' "$@" >&2; }

has_package() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# Installs Debian packages by name; says no when this account or this system cannot.
install_packages() {
  local sudo=()
  command -v apt-get >/dev/null || return 1
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || return 1
    sudo=(sudo)
  fi
  say "正在安装系统软件包：$*　(installing: $*)"
  "${sudo[@]}" apt-get update -qq >&2 && "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >&2
}

need_command() { # command, package, what it is for
  command -v "$1" >/dev/null || install_packages "$2" || true
  command -v "$1" >/dev/null && return
  say "缺少 $1（$3），且无法自动安装。请先安装软件包 $2 后再运行 ./run.sh。" \
      "$1 is missing and could not be installed. Please install the package $2 and run ./run.sh again."
  exit 1
}

need_command dotnet dotnet-sdk-10.0 '.NET 10 SDK'
need_command npm npm '取文书字体和图表脚本'
if ! has_package fonts-noto-cjk && ! { command -v fc-list >/dev/null && [ -n "$(fc-list :lang=zh-cn family 2>/dev/null)" ]; }; then
  install_packages fonts-noto-cjk ||
    say '未能安装中文字体 fonts-noto-cjk。文书自带字体，仍可生成；本机浏览器里的中文可能显示不全。' \
        'fonts-noto-cjk could not be installed: documents carry their own fonts, but a browser on this machine may lack Chinese glyphs.'
fi

# A build that changes nothing takes five seconds; asking the file system takes none.
stamp=Portal/bin/Release/.built
if [ ! -e "$stamp" ] || [ -n "$(find Portal Portal.Domain Directory.*.props global.json appsettings*.json \
    \( -name bin -o -name obj -o -name node_modules -o -path Portal/wwwroot/lib \) -prune -o -type f -newer "$stamp" -print -quit)" ]; then
  started=$(mktemp)
  trap 'rm -f "$started"' EXIT
  say '正在编译，首次需要一两分钟。　(building, the first time takes a minute or two)'
  dotnet build Portal/Portal.csproj -c Release -v quiet -nologo >&2 || {
    say '编译没有成功，原因见上。　(the build failed, see above)'
    exit 1
  }
  mv "$started" "$stamp"
  trap - EXIT
fi

if [ -n "${PORTAL_DATA:-}" ]; then
  PORTAL_DATA=$(realpath -m -- "$(case $PORTAL_DATA in /*) ;; *) printf '%s/' "$caller" ;; esac)$PORTAL_DATA")
  export PORTAL_DATA
fi

case " $* " in
  *' --urls'[=\ ]*) ;;
  *) export ASPNETCORE_URLS="${ASPNETCORE_URLS:-http://127.0.0.1:5080}" ;;
esac
exec dotnet Portal/bin/Release/net10.0/Portal.dll serve "$@"
