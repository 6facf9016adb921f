@echo off
rem Starts Termbridge on Windows; see the file "termbridge" for what it does elsewhere.
setlocal
set "HERE=%~dp0"
if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java.exe") else (set "JAVA=java.exe")
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo termbridge: no Java found. Install a JDK 17 or newer, or set JAVA_HOME. 1>&2
  exit /b 4
)
for /f tokens^=2^ delims^=^" %%v in ('""%JAVA%" -version 2^>^&1 ^| findstr /i version"') do set "VERSION=%%v"
for /f "tokens=1 delims=.-+" %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% LSS 17 (
  echo termbridge: this is Java %VERSION%. Install a JDK 17 or newer, or point JAVA_HOME to one. 1>&2
  exit /b 4
)

set "APP=%HERE%target\app"
if exist "%HERE%..\lib\termbridge.jar" set "APP=%HERE%.."
if defined TERMBRIDGE_HOME set "APP=%TERMBRIDGE_HOME%"
if exist "%APP%\lib\termbridge.jar" goto run
echo termbridge: building the program; the first time this takes a few minutes 1>&2
pushd "%HERE%"
call mvn -B -q -Dmaven.test.skip=true package 1>&2
popd
if not exist "%APP%\lib\termbridge.jar" (
  echo termbridge: the build failed; "mvn package" shows more. 1>&2
  exit /b 4
)

:run
chcp 65001 >nul
"%JAVA%" -Djava.awt.headless=true -Dfile.encoding=UTF-8 -XX:-UsePerfData %TERMBRIDGE_JAVA_OPTS% -cp "%APP%\lib\termbridge.jar" org.termbridge.cli.Main %*
exit /b %errorlevel%
