@echo off
rem Starts Prongsai. Double-click it, drop files on it, or type: prongsai.cmd build --site FOLDER
setlocal EnableExtensions EnableDelayedExpansion
rem The raw command line: Explorer drops C:\a&b.xlsx without quotes, and only here it is still whole.
set "PRONGSAI_COMMAND_LINE=!CMDCMDLINE!"
if not defined PRONGSAI_LAUNCHER set "PRONGSAI_LAUNCHER=%~nx0"
set "clicked="
if defined PRONGSAI_COMMAND_LINE if /i not "!PRONGSAI_COMMAND_LINE:%PRONGSAI_LAUNCHER%=!"=="!PRONGSAI_COMMAND_LINE!" set "clicked=yes"
setlocal DisableDelayedExpansion
set "here=%~dp0"
set "flags=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Dfile.encoding=UTF-8 -Djdk.console=java.base -Djruby.compile.mode=OFF"

if not exist "%here%prongsai.jar" goto unpack

set "java=%here%runtime\bin\java.exe"
if exist "%java%" goto run
set "java="
if not defined JAVA_HOME goto path
set "java=%JAVA_HOME:"=%\bin\java.exe"
if exist "%java%" goto run
set "java="
:path
for %%J in (java.exe) do set "java=%%~$PATH:J"
if not defined java goto nojava

:run
rem Thai letters, to read and to type; one byte a letter, as the keyboard of the console needs it.
rem By its whole name: Windows looks for programs in the current folder first.
set "before="
set "chcp=%SystemRoot%\System32\chcp.com"
for /f "tokens=2 delims=:." %%C in ('"%chcp%"') do set "before=%%C"
"%chcp%" 874 >nul 2>nul
"%java%" %flags% -jar "%here%prongsai.jar" %*
set "code=%ERRORLEVEL%"
if defined before "%chcp%" %before% >nul 2>nul
if "%code%"=="0" goto end
if exist "%here%runtime\bin\java.exe" goto failed
rem Does the program start at all? A Java that is too old cannot even say its version.
"%java%" %flags% -jar "%here%prongsai.jar" --version >nul 2>nul
if errorlevel 1 goto nojava
:failed
if not defined clicked goto end
if not "%code%"=="1" pause
goto end

:nojava
set "code=3"
start "" "%here%java-needed.html"
goto end

:unpack
rem Started from inside the zip: Windows took out this one file. Thai as numbers, since this file is plain ASCII.
set "code=3"
set "page=%TEMP%\prongsai-unpack.html"
>"%page%" echo ^<meta charset="utf-8"^>^<title^>Prongsai^</title^>
>>"%page%" echo ^<body style="font:1.3em sans-serif;max-width:36em;margin:3em auto"^>
>>"%page%" echo ^<p lang="th"^>^&#3605;^&#3657;^&#3629;^&#3591;^&#3649;^&#3605;^&#3585;^&#3652;^&#3615;^&#3621;^&#3660; zip ^&#3585;^&#3656;^&#3629;^&#3609;: ^&#3588;^&#3621;^&#3636;^&#3585;^&#3586;^&#3623;^&#3634;^&#3607;^&#3637;^&#3656;^&#3652;^&#3615;^&#3621;^&#3660; zip ^&#3648;^&#3621;^&#3639;^&#3629;^&#3585; Extract All (^&#3649;^&#3618;^&#3585;^&#3607;^&#3633;^&#3657;^&#3591;^&#3627;^&#3617;^&#3604;) ^&#3649;^&#3621;^&#3657;^&#3623;^&#3648;^&#3611;^&#3636;^&#3604;^&#3650;^&#3611;^&#3619;^&#3649;^&#3585;^&#3619;^&#3617;^&#3592;^&#3634;^&#3585;^&#3650;^&#3615;^&#3621;^&#3648;^&#3604;^&#3629;^&#3619;^&#3660;^&#3607;^&#3637;^&#3656;^&#3649;^&#3605;^&#3585;^&#3629;^&#3629;^&#3585;^&#3617;^&#3634;^</p^>
>>"%page%" echo ^<p lang="en"^>Unpack the zip first: right-click it, choose Extract All, and start the program from the unpacked folder.^</p^>
start "" "%page%"

:end
rem Ends the whole window: what stands behind a "&" in the name of a dropped file must not be run.
if defined clicked exit %code%
exit /b %code%
