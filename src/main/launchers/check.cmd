@echo off
rem Checks a site; what is wrong opens as a page. Double-click it, or drop the folder of a site on it.
setlocal EnableExtensions DisableDelayedExpansion
set "PRONGSAI_LAUNCHER=%~nx0"
set "PRONGSAI_DO=check"
"%~dp0prongsai.cmd" %*
