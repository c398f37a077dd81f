@echo off
rem Packs a site to send it to a web server. Double-click it, or drop the folder of a site on it.
setlocal EnableExtensions DisableDelayedExpansion
set "PRONGSAI_LAUNCHER=%~nx0"
set "PRONGSAI_DO=package"
"%~dp0prongsai.cmd" %*
