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
rem An option that Java knows since version 17.
"%JAVA%" --enable-native-access=ALL-UNNAMED -version >nul 2>&1
if errorlevel 1 (
  echo termbridge: this Java is too old. Install a JDK 17 or newer, or point JAVA_HOME to one. 1>&2
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
rem A short command ends before the optimising compiler and the parallel collector pay off.
set "SHORT=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if /i "%~1"=="extract" set "SHORT="
if /i "%~1"=="merge" set "SHORT="
"%JAVA%" -Djava.awt.headless=true -Dfile.encoding=UTF-8 -XX:-UsePerfData %SHORT% %TERMBRIDGE_JAVA_OPTS% -cp "%APP%\lib\termbridge.jar" org.termbridge.cli.Main %*
exit /b %errorlevel%
